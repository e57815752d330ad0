package dev.broadsheet.maven;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * EPUBCheck, resolved when it is asked for and loaded apart from everything else: it brings libraries of which we have
 * other versions.
 */
final class EpubCheck implements AutoCloseable {

    private final URLClassLoader loader;

    private EpubCheck(URLClassLoader loader) {
        this.loader = loader;
    }

    /** @param version of {@code org.w3c:epubcheck} */
    static EpubCheck resolve(
            String version,
            RepositorySystem system,
            RepositorySystemSession session,
            List<RemoteRepository> repositories)
            throws DependencyResolutionException, MalformedURLException {
        Dependency root = new Dependency(new DefaultArtifact("org.w3c:epubcheck:" + version), "runtime");
        List<ArtifactResult> results = system.resolveDependencies(
                        session, new DependencyRequest(new CollectRequest(root, repositories), null))
                .getArtifactResults();
        URL[] jars = new URL[results.size()];
        for (int i = 0; i < jars.length; i++) {
            jars[i] = results.get(i).getArtifact().getFile().toURI().toURL();
        }
        return new EpubCheck(new URLClassLoader(jars, ClassLoader.getPlatformClassLoader()));
    }

    /** What it writes of a book, a line for each message. @throws ReflectiveOperationException when it is another version */
    String check(Path book) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            StringWriter text = new StringWriter();
            Object report = loader.loadClass("com.adobe.epubcheck.util.WriterReportImpl")
                    .getConstructor(PrintWriter.class, String.class, boolean.class)
                    .newInstance(new PrintWriter(text), "", true);
            Class<?> check = loader.loadClass("com.adobe.epubcheck.api.EpubCheck");
            Object run = check.getConstructor(File.class, loader.loadClass("com.adobe.epubcheck.api.Report"))
                    .newInstance(book.toFile(), report);
            check.getMethod("doValidate").invoke(run);
            return text.toString();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("EPUBCheck failed: " + e.getCause(), e);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
