package dev.broadsheet.typesetter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void digestsAsTheJdkDoes() throws NoSuchAlgorithmException {
        Random random = new Random(1);
        for (int length = 0; length < 400; length++) {
            MessageDigest known = MessageDigest.getInstance("SHA-256");
            Sha256 own = new Sha256();
            for (int part = 0; part < 3; part++) {
                byte[] data = new byte[random.nextInt(length + 1)];
                random.nextBytes(data);
                known.update(data);
                own.update(data);
            }
            assertThat(own.digest()).isEqualTo(known.digest());
        }
    }
}
