package dev.broadsheet.maven.run;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.PrintStream;

/** The JVM of a {@link GeneratorProcess}: reads a {@link GeneratorRun} from its input, and writes {@link Frames} to its output. */
public final class Worker {

    private Worker() {}

    /** Runs the generator once. */
    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        PrintStream output = System.out;
        System.setOut(System.err);
        GeneratorRun run = (GeneratorRun) new ObjectInputStream(System.in).readObject();
        endWith(System.in);
        Frames frames = new Frames(new DataOutputStream(new BufferedOutputStream(output)));
        frames.end(run.run(frames));
        System.exit(0);
    }

    /** Ends this JVM when its input ends, as it does when Maven is killed. */
    private static void endWith(InputStream input) {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (input.read() >= 0) {
                            // nothing more is sent
                        }
                    } catch (IOException e) {
                        // the input is gone, too
                    }
                    Runtime.getRuntime().halt(1);
                },
                "end of Maven");
        watch.setDaemon(true);
        watch.start();
    }
}
