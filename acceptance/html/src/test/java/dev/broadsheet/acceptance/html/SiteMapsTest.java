package dev.broadsheet.acceptance.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Site maps keep to the protocol of sitemaps.org and to its extension for news, and lead to pages that are there. */
class SiteMapsTest {

    private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";

    static Stream<Named<Path>> maps() {
        return Stream.concat(Sites.files("sitemap.xml"), Sites.files("fixture", "sitemap-news.xml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void siteMapKeepsToItsSchema(Path file) throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        StreamSource[] schemas = {schema("sitemap-news.xsd"), schema("sitemap.xsd")};

        factory.newSchema(schemas).newValidator().validate(new StreamSource(file.toFile()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void eachAddressIsAPageOfTheSite(Path file) throws Exception {
        List<String> addresses = addresses(file);

        assertThat(addresses).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(50_000);
        assertThat(addresses).allSatisfy(address -> {
            String path = URI.create(address).getPath().substring(1);
            assertThat(file.resolveSibling(path).resolve("index.html")).isRegularFile();
        });
        assertThat(Files.size(file)).isLessThanOrEqualTo(50L << 20);
    }

    private static StreamSource schema(String name) {
        return new StreamSource(Objects.requireNonNull(SiteMapsTest.class.getResource("/" + name), name)
                .toString());
    }

    private static List<String> addresses(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        NodeList addresses = document.getElementsByTagNameNS(PROTOCOL, "loc");
        return IntStream.range(0, addresses.getLength())
                .mapToObj(i -> addresses.item(i).getTextContent())
                .toList();
    }
}
