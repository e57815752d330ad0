package dev.broadsheet.maven;

import java.util.List;
import java.util.Optional;

/**
 * What the shared prefix {@code site} means in a project that declares maven-site-plugin as well: Maven gives the prefix
 * to the plugin that the POM declares first, and hides the goals of the other.
 */
final class PrefixTraps {

    static final String OURS = "broadsheet-site-maven-plugin";
    static final String THEIRS = "maven-site-plugin";

    private PrefixTraps() {}

    /**
     * What to tell the user.
     *
     * @param declared artifact ids of the plugins that the POM declares, in order
     */
    static Optional<String> advice(List<String> declared) {
        int ours = declared.indexOf(OURS);
        int theirs = declared.indexOf(THEIRS);
        if (ours < 0 || theirs < 0) {
            return Optional.empty();
        }
        return Optional.of(
                theirs < ours
                        ? "maven-site-plugin is declared before broadsheet-site-maven-plugin and has the prefix \"site\": "
                                + "`mvn site:generate` will not find this goal until their order is changed; where a parent POM declares "
                                + "maven-site-plugin, declare it again behind ours."
                        : "broadsheet-site-maven-plugin has the prefix \"site\": call maven-site-plugin by its full name, as in "
                                + "`mvn org.apache.maven.plugins:maven-site-plugin:stage`; `mvn site` is not concerned.");
    }
}
