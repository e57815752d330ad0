package dev.broadsheet.kind;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/** Types of media, by file extension. */
public enum MediaType {
    FILM("video", "mediaWatch", " mp4 m4v webm ogv mov "),
    SOUND("audio", "mediaListen", " mp3 m4a aac ogg oga opus flac wav ");

    /** The name of the kind of block that plays them. */
    public static final String KIND = "media";

    /** The attributes of media, besides those of pictures. */
    public static final Set<String> ATTRIBUTES = Set.of("poster", "captions", "transcript", "length");

    private final String element;
    private final String invitation;
    /** The extensions, each between spaces. */
    private final String extensions;

    MediaType(String element, String invitation, String extensions) {
        this.element = element;
        this.invitation = invitation;
        this.extensions = extensions;
    }

    /** Returns the name of the HTML element that plays it. */
    public String element() {
        return element;
    }

    /** Returns the key of the words of a link to where it can be played. */
    public String invitation() {
        return invitation;
    }

    /** Returns the type of the file that a URL names; empty if it is neither film nor sound. */
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

    /** Returns the URLs in an attribute, which are separated by spaces. */
    public static List<String> addresses(String value) {
        return Collections.list(new StringTokenizer(value)).stream()
                .map(String::valueOf)
                .toList();
    }

    /** Returns the file extension in a URL, in lower case; empty if there is none. */
    public static String extension(String address) {
        int dot = address.lastIndexOf('.');
        return dot <= address.lastIndexOf('/') ? "" : address.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
