package dev.broadsheet.acceptance.browser;

import dev.broadsheet.acceptance.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one browser, the one fixture and its server, made when first asked for and closed after the last test. */
final class Lab implements ParameterResolver {

    private static final Namespace SHARED = Namespace.create(Lab.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        Class<?> type = parameter.getParameter().getType();
        return type == Chromium.class || type == Fixture.class || type == SiteServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        ExtensionContext.Store store = extension.getRoot().getStore(SHARED);
        Class<?> type = parameter.getParameter().getType();
        if (type == Chromium.class) {
            return store.getOrComputeIfAbsent(Chromium.class, key -> make(Chromium::start), Chromium.class);
        }
        return type == Fixture.class ? fixture(store) : server(store);
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
