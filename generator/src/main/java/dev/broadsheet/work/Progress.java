package dev.broadsheet.work;

/** Receives how much work there is and how much of it is done. Called by several threads at once. */
public interface Progress {

    /** For those who do not ask. */
    Progress NONE = new Progress() {

        @Override
        public void expect(int things) {
            // nobody listens
        }

        @Override
        public void done() {
            // nobody listens
        }
    };

    /** So many things more are to be done. */
    void expect(int things);

    /** One of them is done. */
    void done();
}
