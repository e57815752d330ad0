package dev.broadsheet.config;

/** What becomes of a picture of an article that is no file of the content folder, but is on the web. */
public enum RemotePictures implements NamedOption {
    /** The run stops: pages ask nobody but their own site for anything. */
    ERROR,
    /** A link with its alternative text, in all editions. */
    LINK,
    /** The page shows it from where it is; other editions have the link. */
    KEEP;
}
