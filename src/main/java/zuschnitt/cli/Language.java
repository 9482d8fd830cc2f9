package zuschnitt.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that the command line speaks. */
enum Language {
    DE(Locale.GERMANY),
    EN(Locale.UK);

    private static final String OPTION = "--lang";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /**
     * The language asked for by {@code --lang}; empty if none is, or one that we don't speak.
     * Looked for before the words are understood, since what is wrong with them is said in it
     * already.
     */
    static Optional<Language> among(String... words) {
        List<String> all = Arrays.asList(words);
        int place = all.indexOf(OPTION);
        if (place >= 0 && place + 1 < words.length) return of(words[place + 1]);
        return all.stream()
                .filter(word -> word.startsWith(OPTION + "="))
                .findFirst()
                .flatMap(word -> of(word.substring(OPTION.length() + 1)));
    }

    private static Optional<Language> of(String word) {
        return Arrays.stream(values())
                .filter(language -> language.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
