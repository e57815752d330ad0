package dev.broadsheet.markdown;

import dev.broadsheet.config.RemotePictures;
import dev.broadsheet.document.Audience;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.kind.MediaType;
import java.util.Locale;

/**
 * Handles remote pictures. If {@code site.yaml} allows them, they become links with their alternative text: in all editions, or
 * in all but the pages of the site.
 */
final class WebPictures {

    private WebPictures() {}

    /** Replaces the pictures; to be called after figures are built and alternative texts are checked. */
    static void settle(DraftElement root, BodySource source) {
        RemotePictures way = source.remotePictures();
        if (way != RemotePictures.ERROR) {
            root.descendants("img", WebPictures::isRemote).forEach(picture -> {
                if (way == RemotePictures.KEEP
                        && MediaType.of(picture.attribute("src")).isEmpty()) {
                    keep(picture);
                } else {
                    replace(picture);
                }
            });
        }
    }

    private static boolean isRemote(DraftElement element) {
        String address = element.attribute("src").strip().toLowerCase(Locale.ROOT);
        return address.startsWith("//") || address.startsWith("https:") || address.startsWith("http:");
    }

    private static void replace(DraftElement picture) {
        if (!picture.attribute("alt").isBlank()) {
            picture.before(standIn(picture));
        }
        DraftElement around = picture.parent();
        picture.remove();
        if (around != null && around.is("figure") && around.isEmpty()) {
            around.remove();
        }
    }

    private static void keep(DraftElement picture) {
        if (!picture.attribute("alt").isBlank()) {
            DraftElement others = standIn(picture);
            others.traits().setAudience(Audience.OTHERS);
            picture.after(others);
        }
        picture.set("loading", "lazy").set("referrerpolicy", "no-referrer");
        picture.traits().setAudience(Audience.SITE);
        DraftElement figure = picture.parent();
        if (figure != null && figure.is("figure") && figure.last() == picture) {
            figure.traits().setAudience(Audience.SITE);
        }
    }

    /** Returns a link to the picture; only its text if it is within a link. */
    private static DraftElement standIn(DraftElement picture) {
        boolean linked = picture.closest(around -> around.is("a")) != null;
        DraftElement words = new DraftElement(
                linked ? "span" : "a", new Traits(picture.traits().offset(), false));
        words.append(new DraftText(picture.attribute("alt")));
        if (!linked) {
            words.set("href", picture.attribute("src"));
        }
        return words.addClass("web-picture");
    }
}
