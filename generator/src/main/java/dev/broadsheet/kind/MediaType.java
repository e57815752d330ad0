package dev.broadsheet.kind;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** What is played, by the extension of its file. */
public enum MediaType {
    FILM("video", "mediaWatch", " mp4 m4v webm ogv mov "),
    SOUND("audio", "mediaListen", " mp3 m4a aac ogg oga opus flac wav ");

    /** The name of the kind of block that plays them. */
    public static final String KIND = "media";

    /** What may be said of film and sound, besides what may be said of pictures. */
    public static final Set<String> ATTRIBUTES = Set.of("poster", "captions", "transcript", "length");

    private final String element;
    private final String invitation;
    /** Each between spaces. */
    private final String extensions;

    MediaType(String element, String invitation, String extensions) {
        this.element = element;
        this.invitation = invitation;
        this.extensions = extensions;
    }

    /** The HTML element that plays it. */
    public String element() {
        return element;
    }

    /** Key of the words that lead to where it can be played. */
    public String invitation() {
        return invitation;
    }

    /** Empty for an address whose file is neither film nor sound. */
    public static Optional<MediaType> of(String address) {
        int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        String extension = extension(address.substring(0, end).strip());
        for (MediaType type : values()) {
            if (!extension.isEmpty() && type.extensions.contains(" " + extension + " ")) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The addresses that an attribute names, with spaces between them. */
    public static List<String> addresses(String value) {
        return Collections.list(new StringTokenizer(value)).stream()
                .map(String::valueOf)
                .toList();
    }

    /** What is behind the last dot of the last name in an address, in lower case; empty when there is none. */
    public static String extension(String address) {
        int dot = address.lastIndexOf('.');
        return dot <= address.lastIndexOf('/') ? "" : address.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
