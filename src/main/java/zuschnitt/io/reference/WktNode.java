package zuschnitt.io.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A piece of well-known text: {@code KEYWORD["text", number, CHILD[…], …]}.
 *
 * @param keyword in capitals
 */
record WktNode(String keyword, List<String> texts, List<Double> numbers, List<WktNode> children) {
    private static final int MOST_CHARACTERS = 64 << 10;
    private static final int DEEPEST = 32;

    /**
     * The text as a tree; empty if it is none, nests deeper than 32, or holds numbers that are not
     * finite.
     */
    static Optional<WktNode> parse(String wkt) {
        if (wkt.length() >= MOST_CHARACTERS) return Optional.empty();
        Parser parser = new Parser(wkt);
        Optional<WktNode> root = parser.node(0);
        return parser.atEnd() ? root : Optional.empty();
    }

    /** The first text, usually the name; empty if there is none. */
    String name() {
        return texts.isEmpty() ? "" : texts.get(0);
    }

    OptionalDouble number(int index) {
        return index < numbers.size()
                ? OptionalDouble.of(numbers.get(index))
                : OptionalDouble.empty();
    }

    /** The first child of one of the given keywords. */
    Optional<WktNode> child(String... keywords) {
        return children.stream()
                .filter(child -> List.of(keywords).contains(child.keyword))
                .findFirst();
    }

    List<WktNode> children(String ofKeyword) {
        return children.stream().filter(child -> child.keyword.equals(ofKeyword)).toList();
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        boolean atEnd() {
            blanks();
            return at == text.length();
        }

        Optional<WktNode> node(int depth) {
            String keyword = word();
            if (depth > DEEPEST || keyword.isEmpty() || !(take('[') || take('(')))
                return Optional.empty();
            WktNode node =
                    new WktNode(
                            keyword.toUpperCase(Locale.ROOT),
                            new ArrayList<>(),
                            new ArrayList<>(),
                            new ArrayList<>());
            do {
                if (!value(node, depth)) return Optional.empty();
            } while (take(','));
            return take(']') || take(')') ? Optional.of(node) : Optional.empty();
        }

        private boolean value(WktNode into, int depth) {
            blanks();
            if (at == text.length()) return false;
            char c = text.charAt(at);
            if (c == '"') return into.texts.add(quoted());
            if (Character.isDigit(c) || c == '-' || c == '+' || c == '.') return number(into);
            int start = at;
            word();
            blanks();
            boolean nested =
                    at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '(');
            if (at == start) return false;
            if (!nested) return true;
            at = start;
            Optional<WktNode> child = node(depth + 1);
            child.ifPresent(into.children::add);
            return child.isPresent();
        }

        private boolean number(WktNode into) {
            int start = at;
            while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) at++;
            try {
                double value = Double.parseDouble(text.substring(start, at));
                return Double.isFinite(value) && into.numbers.add(value);
            } catch (NumberFormatException notANumber) {
                return false;
            }
        }

        /** The text up to the closing quotation mark; a doubled mark is a mark. */
        private String quoted() {
            StringBuilder quoted = new StringBuilder();
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c == '"') {
                    at++;
                    if (at == text.length() || text.charAt(at) != '"') break;
                }
                quoted.append(c);
            }
            return quoted.toString();
        }

        private String word() {
            blanks();
            int start = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) at++;
            return text.substring(start, at);
        }

        private boolean take(char c) {
            blanks();
            boolean there = at < text.length() && text.charAt(at) == c;
            if (there) at++;
            return there;
        }

        private void blanks() {
            while (at < text.length()
                    && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\0')) at++;
        }
    }
}
