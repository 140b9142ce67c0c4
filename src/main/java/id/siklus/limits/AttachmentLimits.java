package id.siklus.limits;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What may travel inside a clinical resource as {@code Attachment.data}, keys {@code siklus.limits.attachment.*}. The resource {@code Binary} is not served at
 * all, so that nothing of an unknown kind can be stored and fetched.
 *
 * @param largest after base64 is undone
 * @param types media types, without parameters
 */
@Validated
@ConfigurationProperties("siklus.limits.attachment")
record AttachmentLimits(
        @NotNull @DefaultValue("512KB") DataSize largest,

        @NotNull @DefaultValue({"image/jpeg", "image/png", "application/pdf", "text/plain"})
        List<String> types) {}
