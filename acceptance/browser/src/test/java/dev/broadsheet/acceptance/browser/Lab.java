package dev.broadsheet.acceptance.browser;

import dev.broadsheet.acceptance.Fixture;
import dev.broadsheet.acceptance.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one browser, the fixture, the books and their servers, made when first asked for and closed after the last
 * test.
 */
final class Lab implements ParameterResolver {

    private static final Namespace SHARED = Namespace.create(Lab.class);

    private static final Set<Class<?>> SHARED_TYPES =
            Set.of(Chromium.class, Fixture.class, SiteServer.class, Shelf.class, ReadingRoom.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        Class<?> type = parameter.getParameter().getType();
        return SHARED_TYPES.contains(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        ExtensionContext.Store store = extension.getRoot().getStore(SHARED);
        Class<?> type = parameter.getParameter().getType();
        if (type == Chromium.class) {
            return store.getOrComputeIfAbsent(Chromium.class, key -> make(Chromium::start), Chromium.class);
        }
        if (type == Shelf.class) {
            return shelf(store);
        }
        if (type == ReadingRoom.class) {
            return store.getOrComputeIfAbsent(
                    ReadingRoom.class, key -> make(() -> ReadingRoom.furnish(shelf(store))), ReadingRoom.class);
        }
        return type == Fixture.class ? fixture(store) : server(store);
    }

    private static Shelf shelf(ExtensionContext.Store store) {
        return store.getOrComputeIfAbsent(Shelf.class, key -> make(() -> Shelf.fill(fixture(store))), Shelf.class);
    }

    private static Fixture fixture(ExtensionContext.Store store) {
        return store.getOrComputeIfAbsent(Fixture.class, key -> make(Fixture::make), Fixture.class);
    }

    private static SiteServer server(ExtensionContext.Store store) {
        return store.getOrComputeIfAbsent(
                SiteServer.class,
                key -> make(() -> new SiteServer(fixture(store).site(), "/")),
                SiteServer.class);
    }

    /** Makes something that needs the disk. */
    private interface Maker<T> {
        T make() throws IOException;
    }

    private static <T> T make(Maker<T> maker) {
        try {
            return maker.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
