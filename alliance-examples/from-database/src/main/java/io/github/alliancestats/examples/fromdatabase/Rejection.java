package io.github.alliancestats.examples.fromdatabase;

import java.util.List;

/**
 * A seizure whose rows no record can be made of, because of one or more of them.
 *
 * @param table the table of the seizure
 * @param id its primary key
 * @param rows how many rows it has
 * @param faults what is wrong, one fault a line
 */
record Rejection(String table, long id, int rows, List<String> faults) {

    /** {@return one sentence} */
    String sentence() {
        String all = rows == 1 ? "" : " whole, " + rows + " rows";
        return table + " " + id + ": " + String.join("; ", faults) + "; the seizure is rejected" + all;
    }
}
