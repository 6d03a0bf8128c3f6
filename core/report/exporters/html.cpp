#include "report/page_graph.h"
#include "report/page_strip.h"
#include "report/svg_chart.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::report {

namespace {

/// Text 7:1 and marks 3:1 at least against the ground, in both themes.
constexpr const char* kStyle = R"(
:root { --ground: #fff; --text: #1a1f26; --soft: #4a525c; --rule: #c8ced6; --band: #1f6fb2; --capacity: #a3341b; --mark: #6b4fa0; --go: #14602c; --if: #7a4a00; --no: #97161b; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181d; --text: #e8ebef; --soft: #b4bcc6; --rule: #414a55; --band: #5aa9e6; --capacity: #ff9077; --mark: #b79cf0; --go: #6fd08c; --if: #f0b656; --no: #ff8a8a; } }
body { background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 64rem; padding: 1.5rem; overflow-wrap: anywhere; }
h1 { line-height: 1.2; margin-bottom: 0; }
figure { margin: 1rem 0; overflow-x: auto; }
dl { display: grid; gap: 0.3rem 1rem; grid-template-columns: max-content 1fr; }
dt { font-weight: bold; }
dd { margin: 0; }
@media (max-width: 40rem) { body { padding: 0.8rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.5rem; } table { min-width: 36rem; } svg { min-width: 34rem; } }
nav ul { list-style: none; padding-left: 0; }
nav ul ul { padding-left: 1.4rem; }
tbody th { min-width: 7rem; overflow-wrap: break-word; }
.verdict { font-size: 1.15rem; margin-bottom: 0; }
.foot { display: none; }
h2 { border-bottom: 1px solid var(--rule); margin-top: 2rem; }
a { color: inherit; }
a:focus-visible { outline: 3px solid var(--band); }
.soft { color: var(--soft); }
.go { color: var(--go); } .go-if { color: var(--if); } .no-go { color: var(--no); }
.warning { border-left: 4px solid var(--no); padding-left: 0.8rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { color: var(--soft); text-align: left; padding-bottom: 0.3rem; }
th, td { border-bottom: 1px solid var(--rule); padding: 0.3rem 0.6rem 0.3rem 0; text-align: left; vertical-align: top; }
thead th { overflow-wrap: normal; }
caption.told { clip-path: inset(50%); height: 1px; overflow: hidden; padding: 0; position: absolute; white-space: nowrap; width: 1px; }
ul.numbered { list-style: none; padding-left: 0.8rem; }
tr.chosen > * { font-weight: bold; }
svg { height: auto; width: 100%; }
svg text { fill: var(--text); font: 12px system-ui, sans-serif; }
.label { border: 1px solid var(--text); display: table; font-weight: bold; margin: 0 auto; padding: 0.1rem 0.8rem; }
.unseen { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
@media print { .label { background: var(--ground); left: 50%; position: fixed; top: 0; transform: translateX(-50%); } header { margin-top: 2rem; } nav { display: none; } body { max-width: none; padding: 0; } .wide, figure { overflow: visible; } table { font-size: 0.85rem; } tr, figure { break-inside: avoid; } h2, h3, caption { break-after: avoid; } .foot { background: var(--ground); bottom: 0; display: block; font-size: 0.8rem; position: fixed; } main { margin-bottom: 2rem; } @page { margin: 1.5cm; @bottom-right { content: counter(page) " / " counter(pages); } } }
)";

const char* cssClass(risk::VerdictKind kind) { return risk::verdictName(kind); }

const char* sign(risk::VerdictKind kind) {
    switch (kind) {
    case risk::VerdictKind::Go:
        return "\u2714";
    case risk::VerdictKind::GoIf:
        return "\u26A0";
    case risk::VerdictKind::NoGo:
        return "\u2716";
    }
    return "";
}

/// The document's parts in order, with what the contents list links to.
class Body final {
public:
    /// A part of the document; what stood before it ends here.
    void open(std::string_view number, std::string_view title) {
        close();
        const auto id = head(2, number, title);
        m_text.insert(m_head, fmt::format("<section aria-labelledby=\"{}\">\n", id));
        m_open = true;
    }
    /// A section within the part, or of the first page where it has no number: then the contents do not name it.
    void within(std::string_view number, std::string_view title) { head(3, number, title); }
    void paragraph(std::string_view words, const char* style = "") {
        if (words.empty()) return;
        m_text += fmt::format("<p{}>{}</p>\n", *style ? fmt::format(" class=\"{}\"", style) : "", htmlText(words));
    }
    void list(std::string_view title, const std::vector<std::string>& lines) {
        if (lines.empty()) return;
        within("", title);
        m_text += lines.front().starts_with("1. ") ? "<ul class=\"numbered\">\n" : "<ul>\n";
        for (const auto& line : lines) m_text += fmt::format("<li>{}</li>\n", htmlText(line));
        m_text += "</ul>\n";
    }
    /// The first cell of each row is its heading. A caption that repeats the part's title is for screen readers alone.
    void table(const PageTable& table, std::string_view caption) {
        m_text += fmt::format("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\">\n<table>\n"
                              "<caption{1}>{0}</caption>\n<thead>\n<tr>",
                              htmlText(caption), caption == m_title ? " class=\"told\"" : "");
        for (const auto& cell : table.head) m_text += fmt::format("<th scope=\"col\">{}</th>", htmlText(cell));
        m_text += "</tr>\n</thead>\n<tbody>\n";
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const bool chosen = static_cast<int>(i) == table.marked;
            m_text += chosen ? "<tr class=\"chosen\" aria-current=\"true\">" : "<tr>";
            for (std::size_t c = 0; c < table.rows[i].size(); ++c)
                m_text += (c == 0 ? "<th scope=\"row\">" : "<td>") + htmlText(table.rows[i][c]) +
                          (c == 0 ? "</th>" : "</td>");
            m_text += "</tr>\n";
        }
        m_text += "</tbody>\n</table>\n</div>\n";
    }
    std::string nextId() { return fmt::format("picture-{}", ++m_pictures); }
    void raw(std::string_view markup) { m_text += markup; }
    /// Parts, and within them sections.
    std::string contents() {
        closeContents(0);
        return m_contents;
    }
    std::string text() {
        close();
        return m_text;
    }

private:
    void close() {
        if (m_open) m_text += "</section>\n";
        m_open = false;
    }
    /// Ends in the list of contents what is open, so that a heading of that level can follow.
    void closeContents(int level) {
        if (m_level == 3)
            m_contents += level == 3 ? "</li>\n" : "</li>\n</ul>\n</li>\n";
        else if (m_level == 2)
            m_contents += level == 3 ? "\n<ul>\n" : "</li>\n";
        m_level = level;
    }
    std::string head(int level, std::string_view number, std::string_view title) {
        m_title = title;
        const auto id = fmt::format("part-{}", ++m_count);
        const auto words = number.empty() ? htmlText(title) : fmt::format("{} {}", number, htmlText(title));
        if (level == 2 || !number.empty()) {
            closeContents(level);
            m_contents += fmt::format("<li><a href=\"#{}\">{}</a>", id, words);
        }
        m_head = m_text.size();
        m_text += fmt::format("<h{0} id=\"{1}\">{2}</h{0}>\n", level, id, words);
        return id;
    }
    std::string m_contents, m_text, m_title;
    std::size_t m_head = 0; ///< where the last heading stands
    int m_count = 0, m_pictures = 0, m_level = 0;
    bool m_open = false;
};

void addVerdicts(const Page& page, Body& body) {
    for (const auto& verdict : page.verdicts) {
        body.raw(fmt::format(
            "<p class=\"verdict\">{}: <strong class=\"{}\"><span aria-hidden=\"true\">{}</span> {}</strong></p>\n",
            htmlText(verdict.state), cssClass(verdict.kind), sign(verdict.kind), htmlText(verdict.text)));
        body.paragraph(verdict.detail, "soft");
        body.paragraph(verdict.limit);
    }
    if (!page.warning.empty())
        body.raw(fmt::format("<p class=\"warning\" role=\"note\"><strong>{}</strong> {}</p>\n",
                             htmlText(PENUMBRA_SAY("Report", "Warning:")()), htmlText(page.warning)));
}

/// What is asked for, in a line each.
void addBrief(const Page& page, Body& body) {
    if (page.brief.empty()) return;
    body.raw("<dl>\n");
    for (const auto& [name, words] : page.brief)
        body.raw(fmt::format("<dt>{}</dt><dd>{}</dd>\n", htmlText(name), htmlText(words)));
    body.raw("</dl>\n");
}

void addChart(const PageChart& chart, Body& body) {
    const auto picture = svgChart(chart, "chart");
    if (picture.empty()) return;
    body.within("", PENUMBRA_SAY("Report", "The limiting resource")());
    const auto caption = PENUMBRA_SAY(
        "Report", "{}. Thin line: history; dashed: the median of the forecast; shaded: its 80 and 95 per cent bands; "
                  "thick: the capacity. The numbers above are those of the list below.")(chart.title);
    body.raw(fmt::format("<figure>\n{}<figcaption>{}</figcaption>\n</figure>\n", picture, htmlText(caption)));
    body.paragraph(chart.jump);
    if (!chart.marks.empty()) {
        body.raw("<ol>\n");
        for (const auto& mark : chart.marks) body.raw(fmt::format("<li>{}</li>\n", htmlText(mark.text)));
        body.raw("</ol>\n");
    }
    body.table(chartTable(chart), PENUMBRA_SAY("Report", "The forecast of the chart at a few moments")());
}

/// The numbers stand in the table below it.
void addPicture(const PageChart& chart, Body& body) {
    const auto picture = svgChart(chart, body.nextId());
    if (!picture.empty())
        body.raw(fmt::format("<figure>\n{}<figcaption>{}</figcaption>\n</figure>\n", picture, htmlText(chart.title)));
}

void addGraph(const PageGraph& graph, Body& body) {
    body.raw(fmt::format("<figure class=\"wide\">\n{}<figcaption>{}</figcaption>\n</figure>\n",
                         svgGraph(graph, body.nextId()), htmlText(graph.caption)));
}

/// At the head of the web page, and on every sheet of paper that it is printed on.
std::string labelOf(const Page& page) {
    if (page.classification.empty()) return {};
    return fmt::format("<p class=\"label\"><span class=\"unseen\">{}</span> {}</p>\n",
                       htmlText(PENUMBRA_SAY("Report", "Classification:")()), htmlText(page.classification));
}

void addStrip(const PageStrip& strip, Body& body) {
    body.within("", strip.title);
    for (const auto& words : strip.words) body.paragraph(words);
    if (strip.rows.empty()) return;
    body.paragraph(strip.note, "soft");
    body.table(stripTable(strip), strip.title);
}

base::Result<std::string> writeHtml(const Document& document) {
    const auto page = makePage(document);
    Body body;
    body.open("1", page.decisionTitle);
    addVerdicts(page, body);
    addBrief(page, body);
    body.within("", PENUMBRA_SAY("Report", "Plans compared")());
    body.table(page.plans,
               PENUMBRA_SAY("Report", "What each plan leaves, costs and takes; the row of this document is bold")());
    body.paragraph(page.decision);
    addChart(page.chart, body);
    addStrip(page.strip, body);
    body.list(page.hit.title, page.hit.lines);
    body.list(page.abort.title, page.abort.lines);
    body.list(PENUMBRA_SAY("Report", "What was found, in short")(), page.findings);
    body.list(PENUMBRA_SAY("Report", "What is left with this plan, in short")(), page.left);
    body.list(PENUMBRA_SAY("Report", "Steps, in short")(), page.steps);
    body.list(PENUMBRA_SAY("Report", "Way back")(), page.rollback);
    for (const auto& section : page.sections) {
        if (!section.opens.empty()) body.open(std::to_string(section.part), section.opens);
        const bool within = section.number.find('.') != std::string::npos;
        within ? body.within(section.number, section.title) : body.open(section.number, section.title);
        body.paragraph(section.note, "soft");
        if (section.graph) addGraph(*section.graph, body);
        if (section.table.rows.empty())
            body.paragraph(section.nothing);
        else
            body.table(section.table, section.title);
        for (const auto& chart : section.charts) addPicture(chart, body);
    }
    const auto text = body.text();
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
        "content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"Penumbra "
        "{}\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n{}<header>\n<h1>{}</h1>\n<p "
        "class=\"soft\">{}</p>\n<p>{}</p>\n</header>\n<nav aria-label=\"{}\">\n<ul>\n{}</ul>\n</nav>\n<main>\n"
        "{}</main>\n<p class=\"foot\" aria-hidden=\"true\">{}</p>\n</body>\n</html>\n",
        htmlText(base::said("formats", PENUMBRA_TEXT("formats", "en"))), PENUMBRA_VERSION, htmlText(page.title), kStyle,
        labelOf(page), htmlText(page.title), htmlText(page.subtitle), htmlText(page.change),
        htmlText(PENUMBRA_SAY("Report", "Contents")()), body.contents(), text, htmlText(page.foot));
}

} // namespace

extern constinit const Exporter htmlExporter{
    "html", PENUMBRA_TEXT("exporters", "Board's document as a web page"), "html",
    PENUMBRA_TEXT("exporters", "The board's document as one page for any browser and screen reader: no script, nothing "
                               "is loaded from elsewhere."),
    writeHtml};

} // namespace penumbra::report
