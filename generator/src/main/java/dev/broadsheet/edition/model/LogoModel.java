package dev.broadsheet.edition.model;

import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.SiteGuide.Mark;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The logo as templates see it. */
public final class LogoModel {

    /** The box that it is fitted into, in CSS px: the height of a line of navigation and a half, and the width of a phone's column. */
    private static final int WIDTH = 280;

    private static final int HEIGHT = 40;

    private LogoModel() {}

    /**
     * {@code alt} and {@code src}, {@code width} and {@code height} of the light form, and {@code dark} with its own.
     *
     * @param address of a picture in the edition; empty for one that it does not have
     */
    public static Optional<Map<String, Object>> of(Optional<Mark> logo, Function<Asset, Optional<String>> address) {
        return logo.flatMap(mark -> picture(mark.light(), address).map(model -> {
            model.put("alt", mark.text());
            mark.dark().flatMap(dark -> picture(dark, address)).ifPresent(dark -> model.put("dark", dark));
            return model;
        }));
    }

    /** {@code src}, {@code alt}, {@code width} and {@code height} of the logo in mails. */
    public static Optional<Map<String, Object>> ofMail(Optional<Mark> logo, Function<Asset, Optional<String>> address) {
        return logo.flatMap(mark -> mark.mail()
                .flatMap(picture -> picture(picture, address))
                .map(model -> {
                    model.put("alt", mark.text());
                    return model;
                }));
    }

    private static Optional<Map<String, Object>> picture(Asset asset, Function<Asset, Optional<String>> address) {
        return address.apply(asset).map(src -> {
            double scale = Math.min((double) WIDTH / asset.width(), (double) HEIGHT / asset.height());
            Map<String, Object> model = new TreeMap<>();
            model.put("src", src);
            model.put("width", Math.max(1, Math.round(asset.width() * scale)));
            model.put("height", Math.max(1, Math.round(asset.height() * scale)));
            return model;
        });
    }
}
