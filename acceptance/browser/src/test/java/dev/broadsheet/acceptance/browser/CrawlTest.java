package dev.broadsheet.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.acceptance.Fixture;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The output works wherever it is put: at the root of a host, in a folder of one, and opened from the disk. Every link
 * leads somewhere, every fragment is there, nothing is asked of anybody else, and no policy is broken.
 */
@ExtendWith(Lab.class)
class CrawlTest {

    @ParameterizedTest(name = "at {0}")
    @ValueSource(strings = {"/", "/a/b/"})
    void worksOnAHost(String base, Chromium chromium, Fixture fixture) throws Exception {
        try (SiteServer server = new SiteServer(fixture.site(), base);
                Tab tab = chromium.open()) {
            crawl(fixture, tab, server.address(""));

            assertThat(server.missing()).isEmpty();
        }
    }

    @Test
    void worksFromTheDisk(Chromium chromium, Fixture fixture) {
        try (Tab tab = chromium.open()) {
            crawl(fixture, tab, fixture.site().toUri().toString());
        }
    }

    private static void crawl(Fixture fixture, Tab tab, String root) {
        SiteLinks links = new SiteLinks(fixture.site(), root);
        Set<String> broken = new TreeSet<>();
        tab.screen(1280, 800);
        for (String page : fixture.pages()) {
            // It may be shown at any depth, so it knows only its place on the host that site.yaml names.
            if (page.equals("404.html")) {
                continue;
            }
            tab.open(root + page);

            assertThat(tab.complaints()).as(page).isEmpty();
            assertThat(foreign(tab.requests(), root)).as(page).isEmpty();
            links.of(tab).forEach(link -> links.fault(link).ifPresent(fault -> broken.add(page + ": " + fault)));
        }

        assertThat(broken).isEmpty();
    }

    private static List<String> foreign(List<String> requests, String root) {
        return requests.stream().filter(request -> !request.startsWith(root)).toList();
    }
}
