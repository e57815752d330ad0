package dev.broadsheet.source;

import java.util.Locale;
import java.util.Set;

/** The names of files that configure a web host, besides those that begin with a dot. */
public final class HostFiles {

    /**
     * Configuration files of IIS, Netlify, Cloudflare, Vercel, Firebase, Azure, GitHub and browser plug-ins, in lower case.
     * Those of Apache begin with a dot.
     */
    private static final Set<String> NAMES = Set.of("""
            _config.yml _headers _redirects _routes.json _worker.js clientaccesspolicy.xml cname crossdomain.xml
            firebase.json netlify.toml now.json routes.json staticwebapp.config.json vercel.json web.config
            wrangler.toml
            """.strip().split("\\s+", -1));

    private HostFiles() {}

    /** Returns whether a host may interpret a file or folder of this name, in any folder. */
    public static boolean has(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
