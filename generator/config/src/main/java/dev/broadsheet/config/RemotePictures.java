package dev.broadsheet.config;

/** How pictures on the web, outside the content folder, are handled. */
public enum RemotePictures implements NamedOption {
    /** The run fails, so that pages load nothing from other sites. */
    ERROR,
    /** All editions have a link with the alternative text instead. */
    LINK,
    /** Pages load the picture from the other site; other editions have the link. */
    KEEP;
}
