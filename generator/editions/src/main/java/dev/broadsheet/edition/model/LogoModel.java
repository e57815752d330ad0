package dev.broadsheet.edition.model;

import dev.broadsheet.publication.Asset;
import dev.broadsheet.publication.SiteGuide.SiteLogo;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Builds the template model of the logo. */
public final class LogoModel {

    /**
     * The box that the logo is scaled to fit, in CSS px: as wide as the column on a phone, as high as 1.5 lines of the
     * navigation.
     */
    private static final int WIDTH = 280;

    private static final int HEIGHT = 40;

    private LogoModel() {}

    /**
     * Returns {@code alt}; {@code src}, {@code width} and {@code height} of the light variant; and {@code dark} with those of the
     * dark one.
     *
     * @param address returns the address of a picture in the edition; empty if the edition does not contain it
     */
    public static Optional<Map<String, Object>> of(Optional<SiteLogo> logo, Function<Asset, Optional<String>> address) {
        return logo.flatMap(resolved -> picture(resolved.light(), address).map(model -> {
            model.put("alt", resolved.text());
            resolved.dark().flatMap(dark -> picture(dark, address)).ifPresent(dark -> model.put("dark", dark));
            return model;
        }));
    }

    /** Returns {@code src}, {@code alt}, {@code width} and {@code height} of the logo for newsletters. */
    public static Optional<Map<String, Object>> ofMail(
            Optional<SiteLogo> logo, Function<Asset, Optional<String>> address) {
        return logo.flatMap(resolved -> resolved.mail()
                .flatMap(picture -> picture(picture, address))
                .map(model -> {
                    model.put("alt", resolved.text());
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
