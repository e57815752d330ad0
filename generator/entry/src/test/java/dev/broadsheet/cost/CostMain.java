package dev.broadsheet.cost;

import com.sun.management.OperatingSystemMXBean;
import dev.broadsheet.GenerationReport;
import dev.broadsheet.Generator;
import dev.broadsheet.GeneratorOptions;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Severity;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Builds costly inputs with all editions, and prints a line for each: its name, processor time in milliseconds, the codes of
 * its diagnostics, and the phases that take a second or more, with their seconds.
 */
public final class CostMain {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private CostMain() {}

    /**
     * @param arguments a folder for the projects, the size of a file in bytes, the processor time in milliseconds after which the
     *     program gives up, and names of inputs; without names, all
     */
    public static void main(String[] arguments) throws IOException {
        List<String> names = List.of(arguments).subList(3, arguments.length);
        Path folder = Path.of(arguments[0]);
        build(CostlyInput.text("what is slow at first", () -> "word"), folder.resolve("first"));
        int number = 0;
        for (CostlyInput input : CostlyInputs.of(Integer.parseInt(arguments[1]))) {
            number++;
            if (names.isEmpty() || names.contains(input.name())) {
                print(input, folder.resolve("p" + number), Long.parseLong(arguments[2]));
            }
        }
    }

    private static void print(CostlyInput input, Path project, long most) throws IOException {
        long start = time();
        Thread watchdog = new Thread(() -> watch(input, start, most));
        watchdog.setDaemon(true);
        watchdog.start();
        String told = build(input, project);
        watchdog.interrupt();
        print(input, time() - start, told);
    }

    /** Ends the program if an input exceeds its time. */
    private static void watch(CostlyInput input, long start, long most) {
        try {
            while (time() - start < most) {
                Thread.sleep(100);
            }
            print(input, time() - start, "[given up]");
            Runtime.getRuntime().halt(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void print(CostlyInput input, long milliseconds, String told) {
        System.out.println(input.name().replace("\n", "/") + "\t" + milliseconds + "\t" + told);
    }

    private static long time() {
        return SYSTEM.getProcessCpuTime() / 1_000_000;
    }

    private static String build(CostlyInput input, Path project) throws IOException {
        input.writeTo(project.resolve("content"));
        GenerationReport report = new Generator(new GeneratorOptions(
                        project,
                        project.resolve("content"),
                        project.resolve("templates"),
                        project.resolve("target/site"),
                        project.resolve("target/broadsheet"),
                        Optional.empty(),
                        Optional.empty(),
                        Severity.ERROR))
                .generate();
        TreeSet<String> codes = new TreeSet<>();
        report.diagnostics().stream().map(Diagnostic::code).forEach(codes::add);
        List<String> phases = report.phases().entrySet().stream()
                .filter(phase -> phase.getValue().toSeconds() > 0)
                .map(phase -> phase.getKey() + "=" + phase.getValue().toSeconds())
                .toList();
        return codes + "\t" + phases;
    }
}
