#include "report/markdown.h"

#include "report/page_strip.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::report {

namespace {

/// A part of the document where it has a number without a point, or none.
void heading(std::string& out, const std::string& number, std::string_view text) {
    out += fmt::format("\n{} {}{}{}\n\n", number.find('.') == std::string::npos ? "##" : "###", number,
                       number.empty() ? "" : " ", markdownText(text));
}
/// Of the first page.
void heading(std::string& out, std::string_view text) { out += fmt::format("\n### {}\n\n", markdownText(text)); }

void list(std::string& out, std::string_view title, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    heading(out, title);
    for (const auto& line : lines) out += fmt::format("- {}\n", markdownText(line));
}

base::Result<std::string> writeMarkdown(const Document& document) {
    const auto page = makePage(document);
    auto out = fmt::format("# {}\n\n{}\n\n{}\n", markdownText(page.title), markdownText(page.subtitle),
                           markdownText(page.change));
    if (!page.classification.empty())
        out += fmt::format("\n{} **{}**\n", markdownText(PENUMBRA_SAY("Report", "Classification:")()),
                           markdownText(page.classification));
    heading(out, "1", page.decisionTitle);
    for (const auto& verdict : page.verdicts)
        out += fmt::format("- **{}: {}.** {}. {}\n", markdownText(verdict.state), markdownText(verdict.text),
                           markdownText(verdict.detail), markdownText(verdict.limit));
    if (!page.warning.empty())
        out += fmt::format("\n**{}** {}\n", markdownText(PENUMBRA_SAY("Report", "Warning:")()),
                           markdownText(page.warning));
    if (!page.brief.empty()) out += "\n";
    for (const auto& [name, words] : page.brief)
        out += fmt::format("- **{}:** {}\n", markdownText(name), markdownText(words));
    heading(out, PENUMBRA_SAY("Report", "Plans compared")());
    out += markdownTable(page.plans);
    if (!page.decision.empty()) out += fmt::format("\n{}\n", markdownText(page.decision));
    list(out, page.strip.title, page.strip.words);
    if (!page.strip.rows.empty()) out += fmt::format("\n{}", markdownTable(stripTable(page.strip)));
    list(out, page.hit.title, page.hit.lines);
    list(out, page.abort.title, page.abort.lines);
    list(out, PENUMBRA_SAY("Report", "What was found, in short")(), page.findings);
    list(out, PENUMBRA_SAY("Report", "What is left with this plan, in short")(), page.left);
    list(out, PENUMBRA_SAY("Report", "Steps, in short")(), page.steps);
    list(out, PENUMBRA_SAY("Report", "Way back")(), page.rollback);
    for (const auto& section : page.sections) {
        if (!section.opens.empty()) heading(out, std::to_string(section.part), section.opens);
        heading(out, section.number, section.title);
        if (!section.note.empty()) out += fmt::format("{}\n\n", markdownText(section.note));
        out += section.table.rows.empty() ? markdownText(section.nothing) + "\n" : markdownTable(section.table);
    }
    return out;
}

} // namespace

extern constinit const Exporter markdownExporter{
    "markdown", PENUMBRA_TEXT("exporters", "Board's document as Markdown"), "md",
    PENUMBRA_TEXT("exporters",
                  "The words, tables and numbers of the board's document, for a mail, a wiki or a ticket."),
    writeMarkdown};

} // namespace penumbra::report
