package org.crosswalk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.crosswalk.files.PictureIntake.Taking;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureIntakeTest {
    private final PictureIntake intake = new PictureIntake();

    @Test
    void whatACameraWritesIntoAPictureIsGone() throws IOException {
        byte[] camera = Papers.withExif(Papers.jpeg(halves(40, 20)), 1, "42.3601N 71.0589W");
        assertThat(new String(camera, StandardCharsets.ISO_8859_1)).contains("42.3601N");
        byte[] taken = taken(camera).bytes();
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).doesNotContain("42.3601N", "Exif");
    }

    /** The left half is red and the right half blue; where is the red afterwards? */
    @ParameterizedTest(name = "orientation {0}")
    @CsvSource({
        "1, 40, 20, left",
        "2, 40, 20, right",
        "3, 40, 20, right",
        "4, 40, 20, left",
        "5, 20, 40, top",
        "6, 20, 40, top",
        "7, 20, 40, bottom",
        "8, 20, 40, bottom"
    })
    void pictureIsTurnedUpright(int orientation, int width, int height, String red) throws IOException {
        Taking.Taken taken = taken(Papers.withExif(Papers.jpeg(halves(40, 20)), orientation, "x"));
        assertThat(taken.width()).isEqualTo(width);
        assertThat(taken.height()).isEqualTo(height);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(taken.bytes()));
        int x = red.equals("right") ? width - 4 : red.equals("left") ? 4 : width / 2;
        int y = red.equals("bottom") ? height - 4 : red.equals("top") ? 4 : height / 2;
        Color color = new Color(image.getRGB(x, y));
        assertThat(color.getRed()).as("%s", color).isGreaterThan(180);
        assertThat(color.getBlue()).as("%s", color).isLessThan(90);
    }

    @Test
    void largePictureBecomesSmallEnoughForEveryNetwork() throws IOException {
        BufferedImage noise = new BufferedImage(3_000, 2_000, BufferedImage.TYPE_INT_RGB);
        java.util.Random random = new java.util.Random(1);
        for (int x = 0; x < 3_000; x++) {
            for (int y = 0; y < 2_000; y++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        Taking taken = intake.take(Papers.jpeg(noise));
        if (taken instanceof Taking.Taken small) {
            assertThat(small.bytes().length).isLessThanOrEqualTo(950_000);
            assertThat(small.width()).isLessThanOrEqualTo(2_000);
        }
        assertThat(taken(Papers.jpeg(halves(3_000, 2_000))).width()).isEqualTo(2_000);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThat(intake.take("GIF89a and so on".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Taking.Unfit.class);
        assertThat(intake.take(new byte[0])).isInstanceOf(Taking.Unfit.class);
    }

    @Test
    void wordsWithinAPictureAreRead() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/tesseract")), "tesseract-ocr is not installed");
        BufferedImage sign = new BufferedImage(600, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sign.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 120);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 48));
        pen.drawString("Welcome to Harbor", 30, 75);
        pen.dispose();
        assertThat(new PictureText().of(Papers.jpeg(sign)).orElseThrow()).contains("Welcome", "Harbor");
    }

    private Taking.Taken taken(byte[] bytes) {
        return (Taking.Taken) intake.take(bytes);
    }

    private static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width / 2, height);
        pen.dispose();
        return image;
    }
}
