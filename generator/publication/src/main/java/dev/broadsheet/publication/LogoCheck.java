package dev.broadsheet.publication;

import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.config.Logo;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.picture.PictureType;
import dev.broadsheet.picture.Tone;
import dev.broadsheet.publication.SiteGuide.SiteLogo;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

/** Reports logos that are too large for every page, invisible on a dark screen, or not supported by mail programs. */
final class LogoCheck {

    private static final Set<String> FOR_MAIL = Set.of("image/png", "image/jpeg", "image/gif");

    /** The maximal number of pixels of a picture that is decoded. */
    private static final long MOST_PIXELS = 4_000_000;

    private final Diagnostics diagnostics;

    private LogoCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Checks the logo of a publication. An unreadable picture is reported elsewhere. */
    static void report(Publication publication, Diagnostics diagnostics) {
        LogoCheck check = new LogoCheck(diagnostics);
        publication
                .config()
                .logo()
                .ifPresent(logo -> publication.guide().logo().ifPresent(resolved -> check.check(logo, resolved)));
    }

    /** Returns whether mail programs show a picture. */
    static boolean isForMail(Asset picture) {
        return FOR_MAIL.contains(picture.mediaType());
    }

    private void check(Logo logo, SiteLogo resolved) {
        checkSize(logo.light(), resolved.light());
        resolved.dark().ifPresent(dark -> logo.dark().ifPresent(named -> checkSize(named, dark)));
        if (logo.dark().isEmpty() && isDark(resolved.light())) {
            warn(
                    "BS-SITE-010",
                    logo.light().position(),
                    "the logo '" + resolved.light().path() + "' is dark all over, and so is the page on dark screens",
                    "draw a light form of it, and name both: logo: {light: "
                            + resolved.light().path() + ", dark: …}");
        }
        if (logo.mail().isPresent() && resolved.mail().isEmpty()) {
            warn(
                    "BS-SITE-011",
                    logo.mail().get().position(),
                    "few mail programs show '" + logo.mail().get().value() + "', so mails have the title in its place",
                    "save it as PNG, twice as large as it is shown");
        }
    }

    private void checkSize(LocatedValue<String> named, Asset picture) {
        try {
            long bytes = Files.size(picture.file());
            if (bytes > Limits.LOGO_BYTES) {
                warn(
                        "BS-SITE-009",
                        named.position(),
                        "the logo '" + picture.path() + "' has " + bytes / 1024
                                + " KiB, which readers load with the first page",
                        "make it smaller than " + Limits.LOGO_BYTES / 1024
                                + " KiB: SVG, or a PNG of about 600 pixels in width");
            }
        } catch (IOException e) {
            // The edition that reads the picture reports the failure.
        }
    }

    private static boolean isDark(Asset picture) {
        if ((long) picture.width() * picture.height() > MOST_PIXELS) {
            return false;
        }
        try {
            return Tone.isDark(
                    PictureType.ofMediaType(picture.mediaType()).orElseThrow(), Files.readAllBytes(picture.file()));
        } catch (IOException e) {
            return false;
        }
    }

    private void warn(String code, SourcePosition position, String message, String hint) {
        diagnostics.report(Diagnostic.warning(code, position, message, hint));
    }
}
