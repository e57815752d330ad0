package dev.broadsheet.mistakes;

import java.util.List;

/**
 * Syntax of other programs that Broadsheet does not read.
 *
 * @param text without a line end
 * @param alone whether it is a line of its own; otherwise it may be anywhere in a line
 * @param cure a part of the hint
 */
record ForeignSyntax(String text, boolean alone, String cure) {

    private static final List<ForeignSyntax> BODY = List.of(
            // MkDocs
            line("--8<-- \"includes/part.md\"", "{{#include"),
            line("!!! note \"Mind the gap\"", "::: note Mind the gap"),
            line("!!! danger", "::: caution"),
            line("??? tip", "::: tip"),
            line("=== \"Java\"", "heading"),
            line("[TOC]", "delete it"),
            phrase("++ctrl+alt+del++", "<kbd>"),
            phrase("++x++", "<kbd>"),
            phrase("^^inserted^^", "<ins>"),
            phrase("==marked==", "<mark>"),
            phrase("20 m^2^", "<sup>"),
            phrase("H~2~O", "<sub>2</sub>"),
            phrase("<tt>word</tt>", "<code>"),
            phrase("<img src=\"a.png\" alt=\"He said \"What\" then\">", "&quot;"),
            phrase(":material-home:", "delete it"),
            phrase(":fontawesome-brands-github:", "delete it"),
            phrase(":tada:", "the character itself"),
            phrase("{++new++}", "<ins>"),
            phrase("{--old--}", "~~"),
            phrase("{>>why<<}", "<!--"),
            phrase("{~~old~>new~~}", "<ins>"),
            // Hugo, Jekyll, Eleventy
            phrase("{{< ref \"visit.md\" >}}", "Markdown"),
            phrase("{{% notice %}}", "Markdown"),
            phrase("{{ page.title }}", "what it stands for"),
            phrase("{% link visit.md %}", "Markdown"),
            line("{% highlight ruby %}", "Markdown"),
            line("{: .wide #place}", "delete the colon"),
            line("{:toc}", "delete it"),
            // Docusaurus
            line("import Tabs from '@theme/Tabs';", "delete it"),
            line("export const x = {};", "delete it"),
            phrase("{/* a comment */}", "<!--"),
            line("<Tabs groupId=\"a\">", "a heading before the text of each tab"),
            line("::: info\nText.\n:::", "::: note"),
            line("::: {.callout-tip}\nText.\n:::", "::: tip"),
            // Obsidian
            line("> [!info] A title", "::: note A title"),
            phrase("[[Visit]]", "[text](file.md)"),
            phrase("[[Visit#Day one|the visit]]", "[text](file.md)"),
            phrase("![[map.png]]", "![what it shows]"),
            phrase("%%a comment%%", "<!--"),
            line("A paragraph with a name. ^37066d", "delete it"),
            // Slips
            phrase("[a link] (https://example.org/)", "delete the space"),
            phrase("(a link)[https://example.org/]", "[text](address)"),
            phrase("[a](visit one.md)", "%20"),
            line("###No space", "space"),
            line("#\u00A0No space", "U+00A0"),
            line("##\u200BNo space", "U+200B"),
            phrase("$E = mc^2$", "tex"));

    static List<ForeignSyntax> inBody() {
        return BODY;
    }

    private static ForeignSyntax line(String text, String cure) {
        return new ForeignSyntax(text, true, cure);
    }

    private static ForeignSyntax phrase(String text, String cure) {
        return new ForeignSyntax(text, false, cure);
    }
}
