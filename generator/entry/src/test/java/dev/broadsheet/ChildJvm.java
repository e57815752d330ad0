package dev.broadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs another Java virtual machine with the class path of this one, for tests that need a process of their own. */
final class ChildJvm {

    private final Path home;
    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> afterwards = new ArrayList<>();
    private boolean ownMounts;
    private final Map<String, String> environment = new TreeMap<>();

    private ChildJvm(Path home) {
        this.home = home;
    }

    static ChildJvm ofThisJdk() {
        return new ChildJvm(Path.of(System.getProperty("java.home")));
    }

    /** Returns a JVM of a version such as {@code 25}, beside the current JDK or set in an environment variable; empty if none. */
    static Optional<ChildJvm> ofJdk(int version) {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("JAVA_HOME_" + version)).map(Path::of), siblings())
                .filter(home -> isVersion(home, version))
                .findFirst()
                .map(ChildJvm::new);
    }

    private static Stream<Path> siblings() {
        Path folder =
                Objects.requireNonNull(Path.of(System.getProperty("java.home")).getParent());
        try (Stream<Path> list = Files.list(folder)) {
            return list.sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean isVersion(Path home, int version) {
        try {
            return Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + version);
        } catch (IOException e) {
            return false;
        }
    }

    /** Adds options of the virtual machine. */
    ChildJvm options(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Sets a variable of its environment. */
    ChildJvm with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Adds a shell command to run before it, in the same process, such as {@code ulimit}. */
    ChildJvm after(String shellCommand) {
        before.add(shellCommand);
        return this;
    }

    /** Gives it a mount namespace of its own, in which {@link #after} may mount file systems; see {@link #canMount}. */
    ChildJvm withOwnMounts() {
        ownMounts = true;
        return this;
    }

    /** Whether this system lets users create mount namespaces. */
    static boolean canMount() throws InterruptedException {
        try {
            return new ProcessBuilder(
                                    "unshare",
                                    "-rm",
                                    "mount",
                                    "-t",
                                    "tmpfs",
                                    "none",
                                    System.getProperty("java.io.tmpdir"))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Adds a shell command to run after it has ended. */
    ChildJvm then(String shellCommand) {
        afterwards.add(shellCommand);
        return this;
    }

    Process start(Class<?> main, String... arguments) throws IOException {
        List<String> java = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        java.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
        java.addAll(List.of("-Dslf4j.internal.verbosity=ERROR", "-Dorg.freemarker.loggerLibrary=none"));
        java.addAll(options);
        java.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        java.addAll(List.of(arguments));
        List<String> command = before.isEmpty() ? java : inShell(java);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private List<String> inShell(List<String> java) {
        List<String> command = new ArrayList<>(ownMounts ? List.of("unshare", "-rm") : List.of());
        String own = afterwards.isEmpty() ? "exec \"$@\"" : "\"$@\"; " + String.join(" && ", afterwards);
        command.addAll(List.of("sh", "-c", String.join(" && ", before) + " && " + own, "sh"));
        command.addAll(java);
        return command;
    }

    /** Runs it to its end and returns its output. */
    String run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        Process process = start(main, arguments);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
