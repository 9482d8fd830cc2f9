package zuschnitt;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** What every test holds to, so that a green build means something. */
@AnalyzeClasses(packages = "zuschnitt", importOptions = TestHabitsTest.TestCode.class)
final class TestHabitsTest {
    @ArchTest
    static final ArchRule noTestSleeps =
            noClasses()
                    .should()
                    .callMethod(Thread.class, "sleep", long.class)
                    .because(
                            "a test that waits for time instead of for what it wants is slow or shaky");

    @ArchTest
    static final ArchRule noTestIsSwitchedOff =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.junit.jupiter.api.Disabled")
                    .because("a test that does not run holds nothing");

    @ArchTest
    static final ArchRule testsAreRun =
            methods()
                    .that()
                    .areAnnotatedWith(Test.class)
                    .or()
                    .areAnnotatedWith(ParameterizedTest.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .haveNameMatching(".*Test(\\$.*)?")
                    .because("the build looks for tests in classes that are called so");

    @ArchTest
    static final ArchRule testsAreSentences =
            methods()
                    .that()
                    .areAnnotatedWith(Test.class)
                    .should()
                    .haveNameMatching("(?!test)[a-z]+[A-Z0-9].*")
                    .because("the list of tests is read as the list of what holds");

    /** The tests' own classes. */
    static final class TestCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return location.contains("/test-classes/");
        }
    }
}
