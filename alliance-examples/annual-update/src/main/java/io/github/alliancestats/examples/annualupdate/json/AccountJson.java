package io.github.alliancestats.examples.annualupdate.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.alliancestats.examples.annualupdate.exports.csv.Fault;
import io.github.alliancestats.examples.annualupdate.exports.csv.FileAccount;
import io.github.alliancestats.examples.annualupdate.exports.csv.RejectedRows;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.quality.Exclusion;
import io.github.alliancestats.quality.OutOfScope;
import io.github.alliancestats.record.RecordIssue;
import io.github.alliancestats.record.common.RecordId;
import io.github.alliancestats.stats.Summary;

/** What became of every record and of every row, as JSON. */
final class AccountJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AccountJson() {}

    /** The accounts of both years and of the files. */
    static ObjectNode of(Update update) {
        ObjectNode account = NODES.objectNode();
        account.set("this_year", records(update.now()));
        account.set("last_year", records(update.before()));
        ArrayNode unknown = account.putArray("unknown_operations");
        update.inquiry().unknownOperations().forEach(id -> unknown.add(id.value()));
        ArrayNode files = account.putArray("files");
        update.inquiry().exports().files().forEach(file -> files.add(file(file)));
        ArrayNode absent = account.putArray("absent");
        update.inquiry().exports().absent().forEach(absent::add);
        ArrayNode rejected = account.putArray("rejected");
        update.inquiry().exports().rejections().forEach(rejection -> rejected.add(rejection(rejection)));
        ArrayNode contradictions = account.putArray("contradictions");
        ArrayNode toCheck = account.putArray("issues_to_check");
        for (RecordIssue issue : update.inquiry().issues()) {
            (issue.code().contradicts() ? contradictions : toCheck).add(issue(issue));
        }
        return account;
    }

    /** What became of every record that was handed over. */
    static ObjectNode records(Summary summary) {
        ObjectNode node = NODES.objectNode();
        node.put("seen", summary.seen());
        node.put("included", summary.included());
        node.put("excluded", summary.excluded());
        node.put("outside", summary.outside());
        node.put("rejected", summary.rejected());
        ObjectNode excluded = node.putObject("excluded_by_reason");
        for (Exclusion.ExclusionReason reason : Exclusion.ExclusionReason.values()) {
            excluded.put(reason.toString(), summary.excluded(reason));
        }
        ObjectNode outside = node.putObject("outside_by_reason");
        for (OutOfScope reason : OutOfScope.values()) {
            if (summary.outside(reason) > 0) {
                outside.put(FigureJson.name(reason), summary.outside(reason));
            }
        }
        ArrayNode exclusions = node.putArray("exclusions");
        summary.exclusions().forEach(exclusion -> exclusions.add(exclusion(exclusion)));
        return node;
    }

    private static ObjectNode exclusion(Exclusion exclusion) {
        ObjectNode node = record(exclusion.kind(), exclusion.id());
        node.put("reason", exclusion.reason().toString());
        node.put("times", exclusion.times());
        node.put("sentence", exclusion.sentence());
        return node;
    }

    /** A record, so far by its kind and id alone. */
    static ObjectNode record(String kind, RecordId id) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", kind);
        node.put("force", id.force().value());
        node.put("id", id.value());
        return node;
    }

    private static ObjectNode file(FileAccount file) {
        ObjectNode node = NODES.objectNode();
        node.put("file", file.file());
        node.put("rows_read", file.rowsRead());
        node.put("rows_mapped", file.rowsMapped());
        node.put("rows_rejected", file.rowsRejected());
        node.put("records", file.records());
        return node;
    }

    private static ObjectNode issue(RecordIssue issue) {
        ObjectNode node = NODES.objectNode();
        issue.record().ifPresent(id -> node.put("force", id.force().value()).put("id", id.value()));
        node.put("code", FigureJson.name(issue.code()));
        node.put("event", issue.field() + " " + issue.value());
        node.put("sentence", issue.toString());
        return node;
    }

    private static ObjectNode rejection(RejectedRows rejection) {
        ObjectNode node = NODES.objectNode();
        node.put("file", rejection.file());
        node.put("kind", rejection.kind());
        node.put("id", rejection.id());
        ArrayNode lines = node.putArray("lines");
        rejection.lines().forEach(lines::add);
        ArrayNode faults = node.putArray("faults");
        for (Fault fault : rejection.faults()) {
            ObjectNode one = faults.addObject();
            one.put("line", fault.line());
            one.put("column", fault.column());
            one.put("value", fault.value());
            one.put("expected", fault.expected());
        }
        return node;
    }
}
