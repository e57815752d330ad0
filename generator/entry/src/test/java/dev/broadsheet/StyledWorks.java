package dev.broadsheet;

import java.nio.file.Path;

/** A publication with a citation style of its own that cites works of two authors. */
final class StyledWorks {

    static final String SITE = """
            title: Tides
            baseUrl: https://tides.example/
            bibliography: sources.bib
            citationStyle: styles/house.csl
            """;

    static final String BIB = """
            @book{smith2020,
              author = {Smith, Jane and M{\\"u}ller, Karl}, title = {Tides of the coast},
              publisher = {Coast Press}, address = {London}, year = 2020
            }
            @article{lee99, author = {Ann Lee}, title = {On neap tides}, journal = {J. Sea}, year = {1999},
              volume = {3}, number = {2}, pages = {12--19}, doi = {https://doi.org/10.1/x}}
            @article{lee99b, author = {Ann Lee}, title = {Again}, journal = {J. Sea}, year = {1999}}
            """;

    static final String HEAD = """
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="%s">
              <info><title>House</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
            """;

    static final String PARTS = """
              <macro name="names"><names variable="author"><name and="text"/></names></macro>
              <macro name="year"><date variable="issued"><date-part name="year"/></date></macro>
            """;

    static final String LIST = """
              <bibliography hanging-indent="true">
                <sort><key macro="names"/><key macro="year"/></sort>
                <layout suffix=".">
                  <group delimiter=", ">
                    <text macro="names" font-variant="small-caps"/>
                    <text variable="title" font-style="italic"/>
                    <text macro="year"/>
                    <text variable="DOI" prefix="doi:"/>
                  </group>
                </layout>
              </bibliography>
            </style>
            """;

    static final String AUTHOR_DATE = HEAD.formatted("in-text") + PARTS + """
              <citation disambiguate-add-year-suffix="true">
                <layout prefix="(" suffix=")" delimiter="; ">
                  <group delimiter=", ">
                    <names variable="author"><name form="short" and="symbol"/></names>
                    <text macro="year"/>
                    <group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group>
                  </group>
                </layout>
              </citation>
            """ + LIST;

    private StyledWorks() {}

    static Project project(Path root, String style) {
        return Project.start(root)
                .write("content/site.yaml", SITE)
                .write("content/sources.bib", BIB)
                .write("content/styles/house.csl", style);
    }

    static String printed(GenerationReport report) {
        return Project.printed(report);
    }
}
