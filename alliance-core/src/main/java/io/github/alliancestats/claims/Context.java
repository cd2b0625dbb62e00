package io.github.alliancestats.claims;

import io.github.alliancestats.claims.Words.Role;
import io.github.alliancestats.record.ReportingPeriod;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unread words of a text that may change the meaning of one of its passages. They are in the passage, in its
 * lead-in, elsewhere in its paragraph, or in any paragraph or heading above.
 */
final class Context {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "”", "\"");
    private static final Set<String> GOING_ON = Set.of(",", "–", "—", "-");
    private static final Set<String> IN_NUMBERS = Set.of("£", "€", "$", "%", "/");

    /**
     * The words of a paragraph that may change the meaning of another.
     *
     * @param unread the unread words of its first sentence that has any
     * @param operations its words for operations other than that of the figures
     * @param times its words for the earlier period
     */
    private record Paragraph(List<String> unread, List<String> operations, List<String> times) {

        /** This paragraph's words, with those of the paragraphs above where it has none. */
        Paragraph after(Paragraph above) {
            return new Paragraph(
                    unread.isEmpty() ? above.unread : unread,
                    operations.isEmpty() ? above.operations : operations,
                    times.isEmpty() ? above.times : times);
        }
    }

    private final String text;
    private final ReadWords read;
    private final Answer answer;
    private final IdentityHashMap<Passage, List<Token>> unread = new IdentityHashMap<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** For each paragraph, the words of the nearest ones above it. */
    private final List<Paragraph> above = new ArrayList<>();

    Context(String text, List<Passage> passages, ReadWords read, Speakers speakers, Answer answer) {
        this.text = text;
        this.read = read;
        this.answer = answer;
        passages.forEach(this::readTimeAndOperation);
        boolean ofTheForce =
                answer.now().whole() && answer.now().query().umbrella().isEmpty();
        passages.forEach(passage -> unread.put(passage, UnreadWords.of(passage, text, read, speakers, ofTheForce)));
        for (int i = 0; i + 1 < passages.size(); i++) {
            Passage passage = passages.get(i);
            Passage next = passages.get(i + 1);
            if (next.paragraph() != passage.paragraph() && goesOn(passage, next)) {
                unread.put(passage, joined(unread.get(passage), next.tokens()));
                unread.put(next, joined(unread.get(next), passage.tokens()));
            }
        }
        above.add(new Paragraph(List.of(), List.of(), List.of()));
        int from = 0;
        for (int to = 1; to <= passages.size(); to++) {
            if (to == passages.size()
                    || passages.get(to).paragraph() != passages.get(from).paragraph()) {
                Paragraph paragraph = paragraph(passages.subList(from, to));
                above.add(paragraph.after(above.get(paragraphs.size())));
                paragraphs.add(paragraph);
                from = to;
            }
        }
    }

    /** True if a paragraph without an end goes on in the next: "742 arrests" and "– a target they never met". */
    private boolean goesOn(Passage passage, Passage next) {
        boolean sameList = next.leadIn().isPresent()
                && (next.leadIn().equals(passage.leadIn())
                        || next.leadIn()
                                .filter(lead ->
                                        lead.at(0).start() == passage.at(0).start())
                                .isPresent());
        Token first = next.at(0);
        boolean small = first.isWord() && Character.isLowerCase(text.codePointAt(first.start()));
        String last = passage.text(passage.size() - 1);
        return !sameList && !ENDS.contains(last) && (small || GOING_ON.contains(last));
    }

    private static List<Token> joined(@Nullable List<Token> some, List<Token> more) {
        return Stream.concat(Objects.requireNonNull(some).stream(), more.stream())
                .toList();
    }

    /** Reads words for the period and the operation of the figures in every passage. */
    private void readTimeAndOperation(Passage passage) {
        ReportingPeriod period = answer.now().period();
        for (int i = 0; i < passage.size(); i++) {
            int from = i;
            TimeWords.at(passage, from, period, answer.published())
                    .ifPresent(to -> read.add(List.of(new Words(Role.TIME, passage, from, to))));
        }
        Scope scope = scope(passage);
        if (scope.operation().isEmpty()) {
            read.add(scope.words());
        }
    }

    /** The scope of a passage by its own words. */
    private Scope scope(Passage passage) {
        Passage alone = new Passage(passage.tokens(), Optional.empty(), passage.paragraph());
        return Scope.of(alone, text, answer.now());
    }

    private Paragraph paragraph(List<Passage> all) {
        Stream<Passage> ofOtherOperations =
                all.stream().filter(passage -> scope(passage).operation().isPresent());
        return new Paragraph(
                all.stream()
                        .map(passage -> words(unread(passage)))
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                words(ofOtherOperations.flatMap(passage -> tokens(passage, Role.OPERATION))),
                words(all.stream().flatMap(passage -> tokens(passage, Role.EARLIER_TIME))));
    }

    private Stream<Token> tokens(Passage passage, Role role) {
        return passage.tokens().stream().filter(token -> read.role(token) == role);
    }

    private Stream<Token> unread(Passage passage) {
        return Objects.requireNonNull(unread.get(passage)).stream();
    }

    /** Words, spelt as in the text. Marks are included only if there are no words. */
    private List<String> words(Stream<Token> tokens) {
        List<Token> all = new ArrayList<>();
        tokens.forEach(token -> {
            Token last = all.isEmpty() ? token : all.get(all.size() - 1);
            boolean ofANumber = token.touches(last) && isInANumber(last) && isInANumber(token);
            all.add(ofANumber ? joined(all.remove(all.size() - 1), token) : token);
        });
        boolean onlyMarks = all.stream().allMatch(token -> token.kind() == Token.Kind.MARK);
        return all.stream()
                .filter(token -> onlyMarks || token.kind() != Token.Kind.MARK)
                .map(token -> text.substring(token.start(), token.end()))
                .distinct()
                .toList();
    }

    /** "£4.3m", "30%" and "2022/23" are one word each. */
    private static boolean isInANumber(Token token) {
        return token.kind() != Token.Kind.MARK || IN_NUMBERS.contains(token.text());
    }

    private static Token joined(Token first, Token second) {
        return new Token(Token.Kind.WORD, first.text(), null, first.start(), second.end());
    }

    /** The unread words that may change a verdict, spelt as in the text: the nearest ones. */
    List<String> unreadWords(Passage passage, Verdict verdict) {
        List<Passage> own = Stream.iterate(Optional.of(passage), Optional::isPresent, p -> p.flatMap(Passage::leadIn))
                .flatMap(Optional::stream)
                .toList();
        List<String> words = words(own.stream().flatMap(this::unread));
        return words.isEmpty() ? unreadAround(own, verdict.isMatch()) : words;
    }

    /** The unread words of the paragraphs of some passages and, if asked for, above. */
    private List<String> unreadAround(List<Passage> own, boolean alsoAbove) {
        boolean hasOperation = own.stream().anyMatch(passage -> has(passage, Role.OPERATION));
        boolean hasTime = own.stream().anyMatch(passage -> has(passage, Role.TIME) || has(passage, Role.EARLIER_TIME));
        int first = own.get(own.size() - 1).paragraph();
        return Stream.concat(
                        own.stream().map(passage -> paragraphs.get(passage.paragraph())),
                        alsoAbove ? Stream.of(above.get(first)) : Stream.<Paragraph>empty())
                .flatMap(paragraph -> Stream.of(
                        paragraph.unread(),
                        hasOperation ? List.<String>of() : paragraph.operations(),
                        hasTime ? List.<String>of() : paragraph.times()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean has(Passage passage, Role role) {
        return tokens(passage, role).findAny().isPresent();
    }
}
