package dev.broadsheet.acceptance.hostile;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Lines of articles and pictures that try to publish an address with a foreign scheme, or to run a script. */
final class HostileLines {

    /** Lines of articles; {@code %s} is the address as markup, {@code #} a number. */
    private static final List<String> IN_TEXT = List.of(
            "[words](<%s>)",
            "[words](%s)",
            "![a picture](<%s>)",
            "[words][r#] and ![a][r#]. [r#]: <%s>",
            "<%s>",
            "[![a](<%s>)](<%s>)",
            "![a](dot.svg){source=\"%s\" credit=\"Ada\"}",
            "![A film](film.mp4){poster=\"%s\" captions=\"%s\" transcript=\"%s\"}",
            "[words](<%s> \"a title\"){.ref}",
            "[](<%s>)",
            "Words[^n#]. [^n#]: A [note](<%s>)",
            "<a href=\"%s\">words</a>",
            "<a href='%s' ping='%s'>words</a>",
            "<A HREF=%s>words</A>",
            "<p><img src=\"%s\" alt=\"a\"></p>",
            "<p><img src=\"dot.svg\" alt=\"a\" source=\"%s\" credit=\"Bo\" srcset=\"%s 2x\"></p>",
            "<p><img src=\"film.mp4\" alt=\"a\" poster=\"%s\" captions=\"%s\"></p>",
            "<picture><source srcset=\"%s\"><img src=\"dot.svg\" alt=\"a\" srcset=\"dot.svg 1x, %s 2x\"></picture>",
            "<blockquote cite=\"%s\"><p><q cite=\"%s\">x</q><ins cite=\"%s\">y</ins></p></blockquote>",
            "<form action=\"%s\"><button formaction=\"%s\">x</button><input type=\"image\" src=\"%s\"></form>",
            "<object data=\"%s\">x</object><embed src=\"%s\"><iframe src=\"%s\" srcdoc=\"%s\"></iframe>",
            "<video src=\"%s\" poster=\"%s\">x</video><audio src=\"%s\">x<track src=\"%s\"></audio>",
            "<svg><a xlink:href=\"%s\" href=\"%s\"><text>x</text></a><use href=\"%s\"/><image href=\"%s\"/></svg>",
            "<svg><a><animate attributeName=\"href\" values=\"%s\" to=\"%s\" from=\"%s\"/><text>x</text></a></svg>",
            "<svg><a><set attributeName=\"xlink:href\" to=\"%s\"/><text>x</text></a></svg>",
            "<svg><filter><feImage href=\"%s\"/></filter><style>rect { fill: url(%s) }</style></svg>",
            "<math href=\"%s\"><mi xlink:href=\"%s\" href=\"%s\">x</mi><maction actiontype=\"%s\"><mi>y</mi></maction></math>",
            "<math><annotation-xml encoding=\"text/html\"><a href=\"%s\">x</a></annotation-xml><mi>x</mi></math>",
            "<base href=\"%s\"><link rel=\"stylesheet\" href=\"%s\"><meta http-equiv=\"refresh\" content=\"0;url=%s\">",
            "<p style=\"background:url(%s)\">x</p><table background=\"%s\"><tr><td background=\"%s\">x</td></tr></table>",
            "<map><area href=\"%s\"></map><a href=\"x.md\" href=\"%s\">x</a>",
            "Words [of a work](<%s>){href=\"%s\" src=\"%s\"}");

    /** What trusted files may have on the site, since they may have scripts as well. */
    private static final Pattern RUNS = Pattern.compile("animate|<set|srcdoc|srcset|ping=|style|http-equiv|feImage");

    private static final List<String> IN_SVG = List.of(
            "<a href=\"%s\"><text>x</text></a>",
            "<a xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"%s\"><text>x</text></a>",
            "<image href=\"%s\"/><use href=\"%s\"/><filter><feImage href=\"%s\"/></filter>",
            "<a><set attributeName=\"href\" to=\"%s\"/><animate attributeName=\"xlink:href\" values=\"%s\"/><text>x</text></a>",
            "<rect fill=\"url(%s)\" style=\"fill:url(%s)\" onload=\"trip()\"/>",
            "<style>rect { fill: url(%s) } @import url(%s);</style>",
            "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\"><a href=\"%s\">x</a></p></foreignObject>",
            "<script>trip()</script><animate attributeName=\"x\" onbegin=\"trip()\" dur=\"1s\"/>",
            "<a xml:base=\"%s\" href=\"#x\"><text>x</text></a>");

    /** Where parsers of HTML change from one kind of text to another, and disagree about it. */
    private static final List<String> BORDERS = List.of(
            ("<math> </math> <mtext> </mtext> <mi> <mglyph> <malignmark> <annotation-xml> </annotation-xml> <svg> </svg> <desc> "
                            + "</desc> <foreignObject> </foreignObject> <title> </title> <style> </style> <textarea> </textarea> "
                            + "<noscript> </noscript> <xmp> </xmp> <noembed> </noembed> <iframe> </iframe> <template> "
                            + "</template> <table> </table> <tr> <td> <caption> <colgroup> <form> </form> <select> </select> "
                            + "<option> <p> </p> <br> <b> </b> <ul> <li> <div> </div> <ruby> <rt> <plaintext> <a> </a> <h2> "
                            + "<!-- --> --!> <!--> <![CDATA[ ]]> <? ?> <script> </script> <details> <summary> <x:y> </x:y>")
                    .split(" "));

    private static final List<String> STINGS = List.of(
            "<img src=x onerror=trip()>",
            "<svg onload=trip()>",
            "<script>trip()</script>",
            "<b title=\"</style></title></textarea></noscript></xmp>--><img src=x onerror=trip()>\">x</b>",
            "<style><!--</style><img src=x title=\"--&gt;&lt;img src=x onerror=trip()&gt;\">",
            "<iframe srcdoc=\"<script>parent.trip()</script>\"></iframe>",
            "<a href=\"javascript:trip()\">x</a>",
            "<details open ontoggle=trip()>x</details>",
            "&lt;img src=x onerror=trip()&gt;");

    /** Ends whatever block of HTML Markdown sees in the line before. */
    private static final String END = "<!-- --></style></script></textarea></pre>?>]]>";

    private final Random random;
    private final HostileAddresses addresses;

    HostileLines(Random random, HostileAddresses addresses) {
        this.random = random;
        this.addresses = addresses;
    }

    /** Returns the number of lines that differ in kind. */
    static int kinds() {
        return IN_TEXT.size();
    }

    /** Returns the number of lines of pictures that differ in kind. */
    static int kindsInSvg() {
        return IN_SVG.size();
    }

    /** Returns whether a trusted file may have a line on its page of the site. */
    static boolean mayRun(int number) {
        return RUNS.matcher(IN_TEXT.get(number % IN_TEXT.size())).find();
    }

    /** Returns a line of an article. */
    String inText(int number) {
        return filled(IN_TEXT.get(number % IN_TEXT.size()), number)
                .replace(" [r" + number, "\n\n[r" + number)
                .replace(" [^n" + number + "]:", "\n\n[^n" + number + "]:");
    }

    /** Returns a line of an SVG picture. */
    String inSvg(int number) {
        return filled(IN_SVG.get(number % IN_SVG.size()), number)
                .replace("&Tab;", "&#9;")
                .replace("&NewLine;", "&#10;")
                .replace("&colon;", "&#58;")
                .replace("&lpar;", "(");
    }

    private String filled(String line, int number) {
        StringBuilder out = new StringBuilder();
        for (String part : line.replace("#", String.valueOf(number)).split("(?<=%s)", -1)) {
            out.append(part.endsWith("%s") ? part.replace("%s", addresses.inMarkup(addresses.next())) : part);
        }
        return out.toString();
    }

    /** Returns elements in no order, scripts among them, which parsers read in several ways. */
    String tangle() {
        StringBuilder line = new StringBuilder();
        for (int parts = 3 + random.nextInt(9); parts > 0; parts--) {
            line.append(any(random.nextInt(3) == 0 ? STINGS : BORDERS));
        }
        return line.append(any(STINGS)).append('\n').append(END).toString();
    }

    private String any(List<String> among) {
        return among.get(random.nextInt(among.size()));
    }
}
