package dev.broadsheet.source;

import java.util.Locale;
import java.util.Set;

/** Names of files that configure a host, besides those that begin with a dot. */
public final class HostFiles {

    /** Apache has none of these; IIS, Netlify, Cloudflare, Vercel, Firebase, Azure, GitHub, and plug-ins of browsers have. */
    private static final Set<String> NAMES = Set.of("""
            _config.yml _headers _redirects _routes.json _worker.js clientaccesspolicy.xml cname crossdomain.xml
            firebase.json netlify.toml now.json routes.json staticwebapp.config.json vercel.json web.config
            wrangler.toml
            """.strip().split("\\s+", -1));

    private HostFiles() {}

    /** Whether a host may obey a file or folder of this name, wherever it lies. */
    public static boolean has(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
