package dev.journey.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds for the rooms of every module. A module's RoomsTest lists its rooms and inherits the rest. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RoomsContract {

    private static final String PUBLIC_TYPES = "public-types.txt";

    private final Rooms rooms;
    private final List<String> foreign;

    /**
     * For these rooms.
     *
     * @param rooms the rooms from left to right
     * @param foreign the places that may show a foreign type, each as {@code where shows what}
     */
    protected RoomsContract(Rooms rooms, String... foreign) {
        this.rooms = rooms;
        this.foreign = List.of(foreign);
    }

    @Test
    void everyPackageIsAListedRoomAndEveryListedRoomHasTypes() {
        assertThat(rooms.listed())
                .as(
                        "Rooms listed in %s, against the packages that have types. Built a new room? "
                                + "List it there, where it stands in the data's order.",
                        getClass().getName())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(rooms.found());
    }

    @Test
    void aRoomImportsOnlyFromTheRoomsOnItsLeft() {
        rooms.checkImports();
    }

    @Test
    void signaturesShowOnlyJavaAndJourney() {
        assertThat(rooms.foreignTypes())
                .as(
                        "Foreign types in public signatures, against those that %s allows. "
                                + "Map the type at the border, or make the place package-private.",
                        getClass().getName())
                .containsExactlyInAnyOrderElementsOf(foreign);
    }

    @Test
    void publicIsADecision() throws IOException {
        Path actual = Files.write(Path.of("target", PUBLIC_TYPES), rooms.publicTypes());
        String module = Path.of("").toAbsolutePath().getFileName().toString();
        assertThat(rooms.publicTypes())
                .as(
                        "Public types, against src/test/resources/%s. Package-private is the default. To decide for these:%n"
                                + "  cp %s/%s %s/src/test/resources/",
                        PUBLIC_TYPES, module, actual, module)
                .isNotEmpty()
                .containsExactlyElementsOf(decidedTypes());
    }

    private List<String> decidedTypes() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/" + PUBLIC_TYPES)) {
            assertThat(in).as("src/test/resources/%s", PUBLIC_TYPES).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(Predicate.not(String::isBlank))
                    .toList();
        }
    }
}
