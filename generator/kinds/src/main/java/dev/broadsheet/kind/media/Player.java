package dev.broadsheet.kind.media;

import dev.broadsheet.document.Attribute;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.kind.Credit;
import dev.broadsheet.kind.Kind.Marks;
import dev.broadsheet.kind.Length;
import dev.broadsheet.kind.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a picture whose file is film or sound into a figure with a player. */
final class Player {

    /** The value of {@code transcript} or {@code captions} for a recording without speech. */
    private static final String NONE = "none";

    private static final Pattern LANGUAGE = Pattern.compile(".*\\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\.vtt");

    private final DraftElement written;
    private final MediaType type;
    private final Marks marks;

    Player(DraftElement written, MediaType type, Marks marks) {
        this.written = written;
        this.type = type;
        this.marks = marks;
    }

    void shape() {
        DraftElement paragraph = written.parent();
        if (paragraph == null || !paragraph.is("p") || !isAlone()) {
            marks.error(
                    "BS-MEDIA-001",
                    written,
                    "film and sound need a paragraph of their own",
                    "put blank lines around it; within a sentence, write a link: [the interview]("
                            + written.attribute("src") + ")");
            written.remove();
            return;
        }
        checkWords();
        Optional<Length> length = length();
        DraftElement figure = paragraph.rename("figure");
        figure.clear();
        figure.addClass("media").addClass(type == MediaType.FILM ? "film" : "sound");
        dress(figure);
        String variant = length.map(Length::shown).orElse("");
        figure.append(player(variant));
        figure.append(links(variant));
        caption(figure);
    }

    private boolean isAlone() {
        DraftElement paragraph = written.parent();
        if (paragraph == null) {
            return false;
        }
        for (DraftNode node : paragraph.nodes()) {
            if (node != written && !(node instanceof DraftText text && text.isBlank())) {
                return false;
            }
        }
        return true;
    }

    /** Checks that there is a name, and a transcript or captions for readers who cannot hear or see. */
    private void checkWords() {
        if (written.attribute("alt").isBlank()) {
            marks.error(
                    "BS-MEDIA-002",
                    written,
                    "the " + (type == MediaType.FILM ? "film" : "sound") + " has no name",
                    "say what it is: ![The interview with Ada Marsh](" + written.attribute("src") + ")");
        }
        boolean described = !written.attribute("transcript").isBlank()
                || (type == MediaType.FILM && !written.attribute("captions").isBlank());
        if (!described) {
            marks.warning(
                    "BS-MEDIA-003",
                    written,
                    type == MediaType.FILM
                            ? "the film has neither captions nor a transcript, so who cannot hear gets nothing of it"
                            : "the sound has no transcript, so who cannot hear gets nothing of it",
                    type == MediaType.FILM
                            ? "add {captions=film.vtt}, or {captions=none} if it has no speech"
                            : "add {transcript=interview.md}, or {transcript=none} if it has no speech");
        }
    }

    private Optional<Length> length() {
        String text = written.attribute("length");
        Optional<Length> length = Length.of(text);
        if (!text.isEmpty() && length.isEmpty()) {
            marks.error(
                    "BS-MEDIA-004",
                    written,
                    "'" + text + "' is not a duration",
                    "write minutes and seconds, such as length=12:30, or hours before them");
        }
        return length;
    }

    /** Moves id, classes and language to the figure. */
    private void dress(DraftElement figure) {
        written.attributes().forEach((name, value) -> {
            if (List.of("id", "lang", "dir").contains(name) || Credit.ATTRIBUTES.contains(name)) {
                figure.set(name, value);
            }
        });
        written.classes().forEach(figure::addClass);
    }

    private DraftElement made(String name, String variant) {
        DraftElement element =
                new DraftElement(name, new Traits(written.traits().offset(), true));
        marks.keep(element, variant);
        return element;
    }

    private DraftElement player(String length) {
        DraftElement player = made(type.element(), length);
        player.set("src", written.attribute("src"));
        player.set("aria-label", written.attribute("alt"));
        if (!written.attribute("poster").isBlank()) {
            player.set("poster", written.attribute("poster"));
        }
        for (String file : MediaType.addresses(written.attribute("captions"))) {
            track(file).ifPresent(player::append);
        }
        return player;
    }

    private Optional<DraftElement> track(String file) {
        if (file.equals(NONE)) {
            return Optional.empty();
        }
        if (!MediaType.extension(file).equals("vtt")) {
            marks.error(
                    "BS-MEDIA-005",
                    written,
                    "the captions '" + file + "' are not WebVTT",
                    "save them as WebVTT, with the extension .vtt; players can show no other");
            return Optional.empty();
        }
        DraftElement track = made("track", "").set("src", file);
        Matcher named = LANGUAGE.matcher(file);
        return Optional.of(named.matches() ? track.set("srclang", named.group(1)) : track);
    }

    private DraftElement links(String length) {
        DraftElement links = made("div", length).addClass(Media.LINKS);
        links.append(made("a", type.invitation()).set(Attribute.PAGE, ""));
        String transcript = written.attribute("transcript").strip();
        if (!transcript.isEmpty() && !transcript.toLowerCase(Locale.ROOT).equals(NONE)) {
            links.append(" ");
            links.append(made("a", Media.TRANSCRIPT).set("href", transcript));
        }
        links.append(" ");
        links.append(made("a", Media.DOWNLOAD).set("href", written.attribute("src")));
        return links;
    }

    /** Adds the caption: the title, as for pictures, or else the name. */
    private void caption(DraftElement figure) {
        String title = written.attribute("title");
        String words = title.isBlank() ? written.attribute("alt") : title;
        if (!words.isBlank()) {
            DraftElement caption = new DraftElement("figcaption");
            caption.append(words);
            figure.append(caption);
        }
    }
}
