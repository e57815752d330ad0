import dev.broadsheet.acceptance.Handbook;
import java.io.IOException;

/** Writes the fixture book of the acceptance tests into {@code target/handbook/content} of the working directory. */
final class MakeHandbook {

    public static void main(String[] arguments) throws IOException {
        System.out.println(Handbook.make());
    }
}
