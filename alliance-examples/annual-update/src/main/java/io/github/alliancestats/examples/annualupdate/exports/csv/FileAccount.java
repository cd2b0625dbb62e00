package io.github.alliancestats.examples.annualupdate.exports.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The account of one file: its rows, those that became records, and those that were rejected. */
public final class FileAccount {

    private final String file;
    private final int rowsRead;
    private final List<RejectedRows> rejections = new ArrayList<>();
    private int rowsMapped;
    private int records;

    public FileAccount(CsvFile file) {
        this.file = file.name();
        this.rowsRead = file.rows().size();
    }

    /** Notes that rows became one record. */
    public void map(int rows) {
        rowsMapped += rows;
        records++;
    }

    /** Notes that rows were rejected. */
    public void reject(RejectedRows rejection) {
        rejections.add(rejection);
    }

    public String file() {
        return file;
    }

    public int rowsRead() {
        return rowsRead;
    }

    public int rowsMapped() {
        return rowsMapped;
    }

    public int rowsRejected() {
        return rejections.stream()
                .mapToInt(rejection -> rejection.lines().size())
                .sum();
    }

    public int records() {
        return records;
    }

    public List<RejectedRows> rejections() {
        return rejections.stream()
                .sorted(Comparator.comparing(rejection -> rejection.lines().get(0)))
                .toList();
    }
}
