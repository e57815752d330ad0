package dev.broadsheet.work;

/** Receives progress. Must be thread-safe. */
public interface Progress {

    /** Ignores progress. */
    Progress NONE = new Progress() {

        @Override
        public void expect(int things) {
            // ignored
        }

        @Override
        public void done() {
            // ignored
        }
    };

    /** Adds a number of items to the expected work. */
    void expect(int things);

    /** Reports that an item is completed. */
    void done();
}
