package dev.journey.model.read;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.BaseEncoding;
import dev.journey.model.Role;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Replaces the ids of cases, customers and actors while a log is read, before anything else sees them.
 *
 * <p>A pseudonym is the role, a hyphen and the first 80 bits of HMAC-SHA-256 (RFC 2104) of role and id in base 32:
 * {@code customer-7q2m…}. The same key gives the same pseudonyms in every log; without the key nobody can find an id from its
 * pseudonym, nor try ids. Two of a million ids are alike with a chance of 4·10⁻¹³. Role and id are hashed together, so that a
 * customer who is also an actor cannot be told.
 *
 * <p>Columns of free text (the roles reason, alternative, cause and life event, and all further columns) are dropped unless
 * they are named here. Rejected rows are reported without their values. Immutable and thread-safe.
 */
public final class Pseudonyms {
    /** A key has this many bytes at least. */
    public static final int SHORTEST_KEY = 16;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 10;
    private static final BaseEncoding TEXT = BaseEncoding.base32().lowerCase().omitPadding();
    private static final Set<Role> IDS = ImmutableSet.of(Role.CASE, Role.CUSTOMER, Role.ACTOR);
    private static final Set<Role> FREE_TEXT =
            ImmutableSet.of(Role.REASON, Role.ALTERNATIVE, Role.CAUSE, Role.LIFE_EVENT);

    private final SecretKeySpec key;
    private final Set<String> kept;

    private Pseudonyms(SecretKeySpec key, Set<String> kept) {
        this.key = key;
        this.kept = kept;
    }

    /**
     * By a secret.
     *
     * @throws IllegalArgumentException when it is shorter than {@link #SHORTEST_KEY}
     */
    public static Pseudonyms keyed(byte[] secret) {
        if (secret.length < SHORTEST_KEY) {
            throw new IllegalArgumentException(Messages.shortKey(secret.length, SHORTEST_KEY));
        }
        return new Pseudonyms(new SecretKeySpec(secret, ALGORITHM), ImmutableSet.of());
    }

    /** The same, with these columns of free text kept: the keys of roles, or the source's own names. */
    public Pseudonyms keeping(String... columns) {
        return new Pseudonyms(
                key,
                ImmutableSet.<String>builder()
                        .addAll(kept)
                        .addAll(Arrays.asList(columns))
                        .build());
    }

    /** The pseudonym of an id. */
    public String of(Role role, String id) {
        Mac mac = mac();
        mac.update(role.key().getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        byte[] hash = mac.doFinal(id.getBytes(StandardCharsets.UTF_8));
        return role.key() + "-" + TEXT.encode(hash, 0, BYTES);
    }

    /** Whether values with this role are ids. */
    boolean covers(Role role) {
        return IDS.contains(role);
    }

    /** Whether a column with this role is left out. */
    boolean drops(Role role) {
        return FREE_TEXT.contains(role) && !kept.contains(role.key());
    }

    /** Whether a further column is left out. */
    boolean drops(String column) {
        return !kept.contains(column);
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
