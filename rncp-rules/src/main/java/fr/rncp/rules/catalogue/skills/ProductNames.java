package fr.rncp.rules.catalogue.skills;

import fr.rncp.model.text.FoldedText;
import fr.rncp.model.text.WordPatterns;
import fr.rncp.rules.engine.Skill;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds names of products that a skill requires rather than gives as an example, from a list of well-known names. Other
 * products are not recognised.
 */
final class ProductNames {

    private static final String[] NAMES = {
        "active directory\\b",
        "glpi\\b",
        "mantis\\b",
        "nagios\\b",
        "zabbix\\b",
        "mrtg\\b",
        "jamf\\b",
        "wsus\\b",
        "jira\\b",
        "trello\\b",
        "slack\\b",
        "notion\\b",
        "feedly\\b",
        "photoshop\\b",
        "illustrator\\b",
        "indesign\\b",
        "after effects\\b",
        "premiere pro\\b",
        "lightroom\\b",
        "autocad\\b",
        "revit\\b",
        "sketchup\\b",
        "solidworks\\b",
        "catia\\b",
        "powerpoint\\b",
        "microsoft (?:365|office|word|excel|teams|project|endpoint manager)\\b",
        "ms (?:office|project|excel)\\b",
        "google (?:analytics|ads|slides|docs|sheets|workspace)\\b",
        "powerbi\\b",
        "power bi\\b",
        "tableau software\\b",
        "salesforce\\b",
        "hubspot\\b",
        "sap\\b",
        "sage\\b",
        "wordpress\\b",
        "prestashop\\b",
        "shopify\\b",
        "magento\\b",
        "drupal\\b",
        "joomla\\b",
        "facebook\\b",
        "instagram\\b",
        "linkedin\\b",
        "tiktok\\b",
        "youtube\\b",
        "twitter\\b",
        "amazon web services\\b",
        "aws\\b",
        "azure\\b",
        "oracle\\b",
        "mysql\\b",
        "postgresql\\b",
        "mongodb\\b",
        "docker\\b",
        "kubernetes\\b",
        "ansible\\b",
        "terraform\\b",
        "jenkins\\b",
        "github\\b",
        "gitlab\\b",
        "vmware\\b",
        "hyper-v\\b",
        "citrix\\b",
        "sharepoint\\b",
        "odoo\\b",
        "dynamics 365\\b",
        "canva\\b",
        "figma\\b",
        "autodesk\\b",
        "unity\\b",
        "unreal engine\\b",
        "chatgpt\\b",
        "copilot\\b",
        "midjourney\\b",
        "outlook\\b",
        "excel\\b",
        "windows\\b",
        "servicenow\\b",
        "doctolib\\b",
        "google (?:agenda|drive|meet|forms|maps)\\b",
        "brevo\\b",
        "mailchimp\\b",
        "asana\\b",
        "cegid\\b",
        "archicad\\b",
        "davinci resolve\\b",
        "final cut pro\\b",
        "pro tools\\b",
        "ableton\\b",
        "qgis\\b",
        "arcgis\\b",
        "matlab\\b",
        "labview\\b",
        "wireshark\\b",
        "splunk\\b",
        "grafana\\b",
        "elasticsearch\\b",
        "sql server\\b",
        "visual studio\\b",
        "android studio\\b"
    };

    private static final WordPatterns NAME = WordPatterns.atWordStart(NAMES);

    /** The first word of each name: a line break may separate it from the others. */
    private static final WordPatterns FIRST_WORD = WordPatterns.atWordStart(Stream.of(NAMES)
            .map(name -> name.contains(" ") ? name.substring(0, name.indexOf(' ')) + "\\b" : name)
            .distinct()
            .toArray(String[]::new));

    private static final WordPatterns PROGRAM = WordPatterns.atWordStart("logiciels? [a-z]{4,}");

    /** A name with one capital behind "logiciel", unlike "logiciel métier" and "logiciel SIRH". */
    private static final Pattern NAMED_PROGRAM = Pattern.compile("\\blogiciels? [A-Z][\\p{Ll}]{3,}");

    private static final Pattern EXAMPLE = Pattern.compile(
            "\\b(?:tel(?:le)?s? qu|comme |(?:de|du) type |types? |par exemple|exemples?|ex[ .:]|etc\\b|notamment|ou equivalent|ou similaire|entre autres|ou autre)"
                    + "|\\(|\\.\\.\\.|…");

    private ProductNames() {}

    /** Checks whether a text may contain the name of a product; most lists of skills contain none. */
    static boolean mayMatch(FoldedText text) {
        return FIRST_WORD.matchIn(text) || PROGRAM.matchIn(text);
    }

    static boolean areRequired(Skill skill) {
        return (skill.has(NAME)
                        || (skill.has(PROGRAM)
                                && NAMED_PROGRAM.matcher(skill.text()).find()))
                && !EXAMPLE.matcher(skill.folded()).find();
    }
}
