package dev.broadsheet.typesetter.api;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Wraps the caller's loaders, so that an exception or a null from one is reported with the requested reference. */
public final class Loaders {

    private Loaders() {}

    public static ResourceLoader named(ResourceLoader loader) {
        return new ResourceLoader() {
            @Override
            public Optional<byte[]> load(String reference) {
                return Loaders.load("the loader of pictures", reference, () -> loader.load(reference));
            }

            @Override
            public Optional<byte[]> load(Optional<String> stylesheet, String reference) {
                return Loaders.load("the loader of pictures", reference, () -> loader.load(stylesheet, reference));
            }

            @Override
            public String name(Optional<String> stylesheet, String reference) {
                return loader.name(stylesheet, reference);
            }
        };
    }

    public static StylesheetLoader named(StylesheetLoader loader) {
        return (stylesheet, reference) ->
                load("the loader of style sheets", reference, () -> loader.load(stylesheet, reference));
    }

    /** Rejects null, which a caller may return by mistake for an empty result. */
    @SuppressWarnings("OptionalAssignedToNull")
    private static <T> Optional<T> load(String who, String reference, Supplier<Optional<T>> loading) {
        Optional<T> found;
        try {
            found = loading.get();
        } catch (CancellationException | LoaderException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new LoaderException(who + " failed for '" + reference + "'", e);
        }
        if (found == null) {
            throw new LoaderException(
                    who + " failed for '" + reference + "'",
                    new NullPointerException("it gave null instead of an empty Optional"));
        }
        return found;
    }
}
