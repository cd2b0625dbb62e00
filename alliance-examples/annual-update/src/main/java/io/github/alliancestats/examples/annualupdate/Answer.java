package io.github.alliancestats.examples.annualupdate;

import io.github.alliancestats.examples.annualupdate.exports.Exports;
import io.github.alliancestats.examples.annualupdate.json.ExplanationJson;
import io.github.alliancestats.examples.annualupdate.json.JsonReport;
import io.github.alliancestats.examples.annualupdate.json.RevisionsJson;
import io.github.alliancestats.examples.annualupdate.json.VerificationJson;
import io.github.alliancestats.examples.annualupdate.publication.Publications;
import io.github.alliancestats.examples.annualupdate.publication.bundle.Bundle;
import io.github.alliancestats.examples.annualupdate.publication.bundle.BundleText;
import io.github.alliancestats.examples.annualupdate.publication.bundle.ReleaseFolder;
import io.github.alliancestats.examples.annualupdate.text.ExplanationText;
import io.github.alliancestats.examples.annualupdate.text.FirstScreen;
import io.github.alliancestats.examples.annualupdate.text.RevisionsText;
import io.github.alliancestats.examples.annualupdate.text.TextReport;
import io.github.alliancestats.examples.annualupdate.text.VerificationText;
import io.github.alliancestats.examples.annualupdate.update.Inquiry;
import io.github.alliancestats.examples.annualupdate.update.Moment;
import io.github.alliancestats.examples.annualupdate.update.Revised;
import io.github.alliancestats.examples.annualupdate.update.Update;
import io.github.alliancestats.examples.annualupdate.update.Verification;
import io.github.alliancestats.measure.Measure;
import io.github.alliancestats.reference.Operation;
import io.github.alliancestats.release.Manifest;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the program answers.
 *
 * @param text what it prints
 * @param isGood false if a manifest does not match the records
 */
record Answer(String text, boolean isGood) {

    /** Does what the options want: the update, or what is asked for instead. */
    static Answer to(Options options, Exports exports) {
        Inquiry inquiry = Inquiry.about(exports, umbrella(options, exports), options.choices(), options.asAt())
                .with(exports.populations().byArea(options.choices().period().lastDay()), exports.aliases());
        if (options.verify().isPresent()) {
            return verification(inquiry, options.verify().get(), options.json());
        }
        if (options.explain().isPresent()) {
            return good(explanation(inquiry, options.explain().get(), options.json()));
        }
        if (options.revisionsSince().isPresent()) {
            return good(revisions(inquiry, options.revisionsSince().get(), options.json()));
        }
        return good(update(inquiry, options));
    }

    private static Optional<Operation> umbrella(Options options, Exports exports) {
        return options.umbrella().isEmpty()
                ? Umbrella.theOnlyOne(exports.operations(), exports.files().get(0))
                : Optional.of(Umbrella.named(options.umbrella().get(), exports.operations()));
    }

    private static Answer good(String text) {
        return new Answer(text, true);
    }

    private static String update(Inquiry inquiry, Options options) {
        Update update = Update.of(inquiry);
        options.release().ifPresent(folder -> ReleaseFolder.write(folder, Bundle.of(Publications.of(update))));
        options.manifest()
                .ifPresent(file -> ManifestFile.write(file, Manifest.of(inquiry.answer(), inquiry.extract())));
        if (options.json()) {
            return JsonReport.of(update);
        }
        String release = options.release()
                .map(folder -> BundleText.of(folder) + FirstScreen.quality(update) + "\n")
                .orElse("");
        if (options.full()) {
            return TextReport.of(update) + release;
        }
        return release.isEmpty() ? FirstScreen.of(update) : release;
    }

    private static String explanation(Inquiry inquiry, Measure<?> measure, boolean json) {
        return json ? ExplanationJson.of(inquiry, measure) : ExplanationText.of(inquiry, measure);
    }

    private static String revisions(Inquiry inquiry, Moment since, boolean json) {
        Revised revised = Revised.since(since, inquiry);
        return json ? RevisionsJson.of(revised) : RevisionsText.of(revised);
    }

    private static Answer verification(Inquiry inquiry, Path file, boolean json) {
        Manifest kept = ManifestFile.read(file);
        Verification verification = Verification.of(kept, inquiry);
        return new Answer(
                json ? VerificationJson.of(verification) : VerificationText.of(verification), verification.holds());
    }
}
