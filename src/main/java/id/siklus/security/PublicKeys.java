package id.siklus.security;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;

/** A key set as a client hands it in. */
final class PublicKeys {

    private static final int SHORTEST_RSA = 2_048;

    private PublicKeys() {}

    /**
     * @return the set, its public parts only
     * @throws IllegalArgumentException when it cannot serve for RS384 or ES384, or holds a private key, which then is no secret any more
     */
    static String checked(String json) {
        JWKSet keys;
        try {
            keys = JWKSet.parse(json);
        } catch (ParseException e) {
            throw new IllegalArgumentException("Bukan JWK Set / not a JWK Set: " + e.getMessage(), e);
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("JWK Set itu kosong / the JWK Set is empty");
        }
        keys.getKeys().forEach(PublicKeys::check);
        return keys.toPublicJWKSet().toString();
    }

    private static void check(JWK key) {
        if (key.isPrivate()) {
            throw new IllegalArgumentException(
                    "JWK Set itu memuat kunci privat; buat pasangan kunci baru dan kirim"
                            + " kunci publiknya saja / it holds a private key: make a new pair and hand in the public one only");
        }
        boolean fit = key instanceof RSAKey rsa && rsa.size() >= SHORTEST_RSA
                || key instanceof ECKey elliptic && Curve.P_384.equals(elliptic.getCurve());
        if (!fit) {
            throw new IllegalArgumentException(
                    "Kunci '" + key.getKeyID()
                            + "' tidak dapat dipakai: RSA paling sedikit 2048 bit (RS384) atau EC P-384 (ES384) / the key is unfit");
        }
    }
}
