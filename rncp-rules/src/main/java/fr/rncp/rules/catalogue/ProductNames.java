package fr.rncp.rules.catalogue;

import java.util.regex.Pattern;

/** Names of products that a skill requires, rather than gives as an example. A list of well-known names: others are not seen. */
final class ProductNames {

    private static final SoughtWords NAME = SoughtWords.of(
            "\\b(?:active directory|glpi|mantis|nagios|zabbix|mrtg|jamf|wsus|jira|trello|slack|notion|feedly|"
                    + "photoshop|illustrator|indesign|after effects|premiere pro|lightroom|autocad|revit|sketchup|solidworks|catia|"
                    + "powerpoint|microsoft (?:365|office|word|excel|teams|project|endpoint manager)|ms (?:office|project|excel)|"
                    + "google (?:analytics|ads|slides|docs|sheets|workspace)|power ?bi|tableau software|salesforce|hubspot|sap|sage|"
                    + "wordpress|prestashop|shopify|magento|drupal|joomla|facebook|instagram|linkedin|tiktok|youtube|twitter|"
                    + "amazon web services|aws|azure|oracle|mysql|postgresql|mongodb|docker|kubernetes|ansible|terraform|jenkins|"
                    + "github|gitlab|vmware|hyper-v|citrix|sharepoint|odoo|dynamics 365|canva|figma|autodesk|unity|unreal engine|"
                    + "chatgpt|copilot|midjourney)\\b");

    private static final Pattern EXAMPLE = Pattern.compile(
            "\\b(?:tel(?:le)?s? qu|comme |(?:de|du) type |types? |par exemple|exemples?|ex[ .:]|etc\\b|notamment|ou equivalent|ou similaire|entre autres|ou autre)"
                    + "|\\(|\\.\\.\\.|…");

    private ProductNames() {}

    static boolean areRequired(Skill skill) {
        return NAME.areIn(skill.folded()) && !EXAMPLE.matcher(skill.folded()).find();
    }
}
