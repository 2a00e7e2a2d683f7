package fr.rncp.io.page;

import fr.rncp.io.page.form.PagePart;
import fr.rncp.io.page.form.PageParts;
import fr.rncp.io.page.form.PageReading;
import fr.rncp.io.page.part.BlockReader;
import fr.rncp.io.page.part.HeaderReader;
import fr.rncp.io.page.part.PageHead;
import fr.rncp.io.page.part.PageHeader;
import fr.rncp.io.page.part.PageNumber;
import fr.rncp.model.SkillBlock;
import java.util.List;

/**
 * The parts of a page that are read first, because they contain the number of the sheet.
 *
 * @param parts the parts of the page, with the lines of the head in their proper parts
 * @param blocks the blocks, whose codes begin with the number
 * @param header the head, which contains the number
 */
record PageOpening(PageParts parts, List<SkillBlock> blocks, PageHeader header) {

    static PageOpening of(PageParts read, PageReading reading) {
        PageParts parts = PageHead.arranged(read, reading.problems(), reading.unmapped());
        List<SkillBlock> blocks =
                new BlockReader(reading.unmapped(), reading.losses(), parts.prose(PagePart.SKILLS)).read(parts);
        PageHeader header =
                new HeaderReader(reading.problems(), reading.unmapped(), parts, PageNumber.shared(blocks)).read();
        return new PageOpening(parts, blocks, header);
    }
}
