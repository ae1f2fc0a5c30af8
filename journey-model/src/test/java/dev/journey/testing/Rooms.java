package dev.journey.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rooms of one module as they were built: which there are, which imports which, and what they show.
 *
 * <p>A room is a package. The list names them in the data's order, from left to right.
 */
public final class Rooms {

    private final List<String> names;
    private final JavaClasses classes;

    private Rooms(List<String> names, JavaClasses classes) {
        this.names = names;
        this.classes = classes;
    }

    /** The rooms of the packages at and under {@code base}, which should be {@code names} from left to right. */
    public static Rooms under(String base, String... names) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(base);
        return new Rooms(List.of(names), classes);
    }

    /** The rooms from left to right, as they were listed. */
    public List<String> listed() {
        return names;
    }

    /** The packages that have at least one type. */
    public Set<String> found() {
        return classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Fails when a room imports from one on its right. Since every room is listed once, there are no cycles either. */
    public void checkImports() {
        for (int i = 0; i < names.size() - 1; i++) {
            String[] right = names.subList(i + 1, names.size()).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(names.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(right)
                    .because("a room imports only from the rooms on its left: " + String.join(" < ", names))
                    .check(classes);
        }
    }

    /** Every type that a user can name. */
    public List<String> publicTypes() {
        return shown().map(Rooms::name).sorted().toList();
    }

    /** Each place where a user would meet a type that is neither Java's nor ours: {@code where shows what}. */
    public List<String> foreignTypes() {
        return shown().flatMap(Rooms::foreignTypes).distinct().sorted().toList();
    }

    private Stream<JavaClass> shown() {
        return classes.stream().filter(Rooms::isShown);
    }

    private static boolean isShown(JavaClass type) {
        return isVisible(type.getModifiers())
                && !type.getSimpleName().isEmpty()
                && type.getEnclosingClass().map(Rooms::isShown).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static Stream<String> foreignTypes(JavaClass type) {
        Stream<JavaClass> header = Stream.of(
                        type.getSuperclass().stream(), type.getInterfaces().stream(), type.getTypeParameters().stream())
                .flatMap(types -> types)
                .flatMap(Rooms::raw);
        Stream<String> ofHeader =
                foreign(name(type), Stream.concat(header, annotations(type.getAnnotations().stream())));
        return Stream.concat(
                ofHeader,
                type.getMembers().stream()
                        .filter(member -> isVisible(member.getModifiers()))
                        .flatMap(member -> foreign(name(member), types(member))));
    }

    private static Stream<JavaClass> types(JavaMember member) {
        Stream<JavaClass> types =
                Stream.concat(member.getAllInvolvedRawTypes().stream(), annotations(member.getAnnotations().stream()));
        if (!(member instanceof JavaCodeUnit code)) {
            return types;
        }
        Stream<JavaClass> ofParameters = annotations(
                code.getParameters().stream().map(JavaParameter::getAnnotations).flatMap(Set::stream));
        return Stream.of(types, ofParameters, code.getExceptionTypes().stream()).flatMap(all -> all);
    }

    private static Stream<JavaClass> annotations(Stream<? extends JavaAnnotation<?>> annotations) {
        return annotations.map(JavaAnnotation::getRawType);
    }

    private static Stream<JavaClass> raw(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }

    private static Stream<String> foreign(String where, Stream<JavaClass> types) {
        return types.map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive())
                .filter(type -> Stream.of("java.", "javax.sql.", "dev.journey.", "org.jspecify.annotations.")
                        .noneMatch(type.getName()::startsWith))
                .map(type -> where + " shows " + type.getName());
    }

    private static String name(JavaClass type) {
        return type.getName().replace('$', '.');
    }

    private static String name(JavaMember member) {
        String parameters = member instanceof JavaCodeUnit code
                ? code.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"))
                : "";
        return name(member.getOwner()) + "." + member.getName() + parameters;
    }
}
