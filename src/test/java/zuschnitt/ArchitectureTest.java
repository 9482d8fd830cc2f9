package zuschnitt;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysFalse;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The shape of the house: values below, one session at the waist, the screen above.
 *
 * <p>Each rule says why it is there. Who breaks one with a good reason changes the rule and its
 * reason, not only the code.
 */
@AnalyzeClasses(packages = "zuschnitt", importOptions = ArchitectureTest.MainCode.class)
final class ArchitectureTest {
    /**
     * package → the packages it stands on directly; what those stand on, it may use as well.
     * Foreign files stand on comparison, since crosswalks and predecessors are written to them;
     * pictures do, since what changed is hatched on screen and paper alike.
     */
    private static final Map<String, Set<String>> STANDS_ON =
            Map.ofEntries(
                    entry("message", Set.of()),
                    entry("coverage", Set.of("message")),
                    entry("layer", Set.of("coverage")),
                    entry("plan", Set.of("coverage")),
                    entry("edit", Set.of("plan")),
                    entry("compare", Set.of("plan")),
                    entry("propose", Set.of("plan")),
                    entry("theme", Set.of("plan")),
                    entry("raster", Set.of("theme", "layer", "compare")),
                    entry("io", Set.of("compare", "layer")),
                    entry("store", Set.of("edit", "compare", "layer")),
                    entry("report", Set.of("compare", "edit", "raster")),
                    entry("session", Set.of("edit", "store", "propose")),
                    entry("map", Set.of("session", "raster")),
                    entry("ui", Set.of("map", "io", "report")),
                    entry("cli", Set.of("session", "io", "report")),
                    entry("app", Set.of("ui", "cli")));

    @ArchTest
    static final ArchRule packagesStandOnThoseBelow =
            STANDS_ON.keySet().stream()
                    .sorted()
                    .map(ArchitectureTest::standsOnlyOnWhatItMay)
                    .reduce((one, other) -> CompositeArchRule.of(one).and(other))
                    .orElseThrow();

    @ArchTest
    static final ArchRule everyPackageHasItsPlace =
            classes()
                    .should()
                    .resideInAnyPackage(
                            STANDS_ON.keySet().stream()
                                    .sorted()
                                    .map(ArchitectureTest::within)
                                    .toArray(String[]::new))
                    .because("a package that the table doesn't know has no duty and no floor yet");

    @ArchTest
    static final ArchRule noPackageDependsOnItself =
            slices().matching("zuschnitt.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because(
                            "packages in a ring can only be understood, tested and changed at once");

    @ArchTest
    static final ArchRule onlyTheScreenKnowsJavaFx =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(within("map"), within("ui"), within("app"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "com.sun.javafx..")
                    .because(
                            "commands start fast and without a display, and values can be anywhere,"
                                    + " not only on the JavaFX thread");

    @ArchTest
    static final ArchRule onlyFilesSpeakSql =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(within("store"), within("io"))
                    .and()
                    .resideOutsideOfPackages("zuschnitt.map.tiles..", "zuschnitt.map.online..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                    .because(
                            "a plan doesn't know where it is kept; only the project file, GeoPackage"
                                    + " layers and tile packages are databases");

    @ArchTest
    static final ArchRule onlyOnlineMapsAskTheNetwork =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(within("map.online"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("java.net.http..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.net.Socket")
                    .orShould()
                    .callMethod(java.net.URL.class, "openStream")
                    .orShould()
                    .callMethod(java.net.URL.class, "openConnection")
                    .because(
                            "a town hall's plans stay in the town hall: what asks the network is in one"
                                    + " room, which is entered when a planner has chosen an online map");

    @ArchTest
    static final ArchRule onlyGeometryUsesJts =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            within("coverage"), within("io"), within("store"), within("report"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.locationtech.jts..")
                    .because(
                            "above the coverage geometry is faces and arcs; polygons exist where"
                                    + " files are read and written");

    @ArchTest
    static final ArchRule onlyForeignFilesNeedGeoTools =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(within("io"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.geotools..", "si.uom..", "tech.units..")
                    .because(
                            "GeoTools takes more than a second to wake; who doesn't read foreign files"
                                    + " must not pay for it");

    @ArchTest
    static final ArchRule onlyTheBackgroundStartsThreads =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("zuschnitt.session.Background")
                    .should()
                    .accessTargetWhere(startsThread())
                    .because(
                            "one place decides what runs beside the screen, in which order it"
                                    + " answers and how it is cancelled");

    @ArchTest
    static final ArchRule onlySharesUsesAllProcessors =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("zuschnitt.coverage.Shares")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.util\\.concurrent\\.(ForkJoin|Recursive|Counted).*")
                    .because(
                            "a town of twelve million vertices should keep no processor idle, but who"
                                    + " computes with several must look to its caller like who"
                                    + " computes with one: one place sees to it");

    @ArchTest
    static final ArchRule onlyTheStartKnowsTheScreensThread =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(within("app"))
                    .should()
                    .accessTargetWhere(
                            target(name("runLater"))
                                    .and(target(owner(name("javafx.application.Platform")))))
                    .because(
                            "the background is handed the screen's thread once, at the start; who"
                                    + " calls it elsewhere has left the order of things");

    @ArchTest
    static final ArchRule nothingIsShared =
            CompositeArchRule.of(
                            fields().that()
                                    .areStatic()
                                    .should()
                                    .beFinal()
                                    .because("static state couples what doesn't know each other"))
                    .and(
                            fields().should()
                                    .notHaveModifier(JavaModifier.VOLATILE)
                                    .because(
                                            "values need no guard, and the session has one thread"))
                    .and(
                            methods()
                                    .should()
                                    .notHaveModifier(JavaModifier.SYNCHRONIZED)
                                    .because(
                                            "values need no guard, and the session has one thread"));

    @ArchTest
    static final ArchRule onlyTheCommandLineWritesToTheTerminal =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(within("cli"), within("app"))
                    .should()
                    .accessTargetWhere(
                            target(owner(assignableTo(System.class)))
                                    .and(target(nameMatching("out|err|exit")))
                                    .or(target(name("printStackTrace"))))
                    .because(
                            "--json prints one document and nothing else; what went wrong travels as"
                                    + " a UserException or to the log");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Info|Base)")
                    .because(
                            "such a name fits anything, so it says nothing (the words are the planners')");

    @ArchTest
    static final ArchRule oneLog =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("zuschnitt.app.LogFile")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.util.logging..", "org.slf4j..")
                    .because("there is one log, and System.Logger is its door");

    private static ArchRule standsOnlyOnWhatItMay(String floor) {
        Set<String> allowed = new TreeSet<>();
        collect(floor, allowed);
        DescribedPredicate<JavaClass> elsewhere =
                resideInAPackage("zuschnitt..")
                        .and(
                                not(
                                        resideInAnyPackage(
                                                allowed.stream()
                                                        .map(ArchitectureTest::within)
                                                        .toArray(String[]::new))));
        return noClasses()
                .that()
                .resideInAPackage(within(floor))
                .should()
                .dependOnClassesThat(elsewhere)
                .as(floor + " uses of the house only " + allowed)
                .because("what stands below must not know what stands above or beside it")
                .allowEmptyShould(true);
    }

    private static void collect(String floor, Set<String> floors) {
        if (floors.add(floor)) {
            STANDS_ON.get(floor).forEach(below -> collect(below, floors));
        }
    }

    private static DescribedPredicate<JavaAccess<?>> startsThread() {
        DescribedPredicate<JavaAccess<?>> makes = alwaysFalse();
        return makes.or(
                        target(owner(assignableTo(Thread.class)))
                                .and(target(nameMatching("<init>|start|sleep"))))
                .or(target(owner(assignableTo("java.util.Timer"))))
                .or(target(owner(assignableTo("java.util.concurrent.Executors"))))
                .or(target(owner(assignableTo("java.util.concurrent.ExecutorService"))))
                .or(target(nameMatching("supplyAsync|runAsync|parallelStream|parallel")))
                .as("a thread is started or put to sleep");
    }

    private static String within(String floor) {
        return "zuschnitt." + floor + "..";
    }

    /** Everything that is shipped; the tests stand in a folder of their own beside it. */
    static final class MainCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }
}
