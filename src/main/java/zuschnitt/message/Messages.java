package zuschnitt.message;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Turns messages into sentences of one language.
 *
 * <p>The bundles are UTF-8, in the form of {@link MessageFormat}: plural by {@code {0,choice,…}},
 * and an apostrophe is written twice. Messages among the arguments are put into words first.
 */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("zuschnitt.messages", locale, NO_FALLBACK);
    }

    /** The sentences in English where the locale is English, otherwise in German. */
    public static Messages of(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new Messages(english ? locale : Locale.GERMANY);
    }

    public Locale locale() {
        return locale;
    }

    /** Whether there is a sentence for the key. */
    public boolean contains(String key) {
        return bundle.containsKey(key);
    }

    /** The keys of all sentences. */
    public Set<String> keys() {
        return bundle.keySet();
    }

    public String text(String key, Object... arguments) {
        return text(new Message(key, List.of(arguments)));
    }

    public String text(Message message) {
        Object[] words =
                message.arguments().stream()
                        .map(argument -> argument instanceof Message m ? text(m) : argument)
                        .toArray();
        return new MessageFormat(bundle.getString(message.key()), locale).format(words);
    }
}
