#include "report/page_graph.h"

#include "base/say.h"
#include "base/text.h"
#include "graph/layout.h"
#include "report/page_affected.h"
#include "report/quote.h"
#include "report/svg_chart.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace penumbra::report {

namespace {

constexpr std::size_t kMostNodes = 24;
constexpr double kLayer = 170, kPlace = 30, kBoxWidth = 130, kBoxHeight = 20, kEdge = 8; ///< of the web page

constexpr std::size_t kMostLetters = 20; ///< that fit into a box

using How = BlastRadius::How;

PageGraph::Role roleOf(How how) {
    switch (how) {
    case How::Direct:
        return PageGraph::Role::Touched;
    case How::Hard:
        return PageGraph::Role::Hard;
    case How::Soft:
        break;
    }
    return PageGraph::Role::Soft;
}

std::string captionOf(std::size_t shown, std::size_t all) {
    auto text = PENUMBRA_SAY("Report", "Who depends on what is touched: touched services are filled, a solid line is a "
                                       "hard dependency, a dashed one a soft one; what is hit lies to the right.")();
    if (all > shown)
        text += " " +
                PENUMBRA_SAY("Report", "Drawn are {} of {}; the table has all.")(
                    shown, base::sayCount(all, PENUMBRA_TEXT("Count", "service"), PENUMBRA_TEXT("Count", "services")));
    return text;
}

/// "cart (touched) > shop" for who cannot see it.
std::string wordsOf(const PageGraph& graph) {
    std::string text;
    for (const auto& edge : graph.edges)
        text += (text.empty() ? "" : ", ") +
                PENUMBRA_SAY("Report", "{} depends on {}")(graph.nodes[static_cast<std::size_t>(edge.to)].name,
                                                           graph.nodes[static_cast<std::size_t>(edge.from)].name);
    return text + ".";
}

const char* strokeOf(bool hard) { return hard ? "" : " stroke-dasharray=\"5 4\""; }

} // namespace

std::optional<PageGraph> blastGraph(const Document& document) {
    const auto radius = blastRadiusOf(document);
    const auto& world = *evaluationWith(document).world;
    PageGraph out;
    std::map<int, int> nodeOf; // by row
    for (const auto& one : radius.services) {
        if (out.nodes.size() == kMostNodes) break;
        nodeOf[one.row] = static_cast<int>(out.nodes.size());
        out.nodes.push_back({world.services[static_cast<std::size_t>(one.row)].name, roleOf(one.how), 0, 0});
    }
    std::vector<std::pair<int, int>> edges;
    for (const auto& dependency : world.dependencies) {
        const auto caller = nodeOf.find(dependency.from), callee = nodeOf.find(dependency.to);
        if (caller == nodeOf.end() || callee == nodeOf.end() || dependency.from == dependency.to) continue;
        const std::pair ends(callee->second, caller->second);
        const auto known = std::find(edges.begin(), edges.end(), ends);
        if (known != edges.end()) {
            auto& edge = out.edges[static_cast<std::size_t>(known - edges.begin())];
            edge.hard = edge.hard || dependency.hard;
            continue;
        }
        edges.push_back(ends);
        out.edges.push_back({ends.first, ends.second, dependency.hard, {}});
    }
    if (edges.empty()) return std::nullopt;
    const auto layout = graph::layered(out.nodes.size(), edges);
    if (!layout) return std::nullopt; // the table says the same
    for (std::size_t i = 0; i < out.nodes.size(); ++i)
        std::tie(out.nodes[i].x, out.nodes[i].y) = std::tie(layout->nodes[i].x, layout->nodes[i].y);
    for (std::size_t i = 0; i < edges.size() && i < layout->ways.size(); ++i)
        for (const auto& point : layout->ways[i]) out.edges[i].way.emplace_back(point.x, point.y);
    out.width = layout->width;
    out.height = layout->height;
    out.title = PENUMBRA_SAY("Report", "Blast radius")();
    out.caption = captionOf(out.nodes.size(), radius.services.size());
    out.words = wordsOf(out);
    return out;
}

std::string svgGraph(const PageGraph& graph, const std::string& id) {
    const auto x = [](double layer) { return 10 + layer * kLayer; };
    const auto y = [](double place) { return 10 + kBoxHeight / 2 + place * kPlace; };
    auto out = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {:.0f} {:.0f}\" role=\"img\" "
                           "aria-labelledby=\"{}-title {}-text\" style=\"max-width: {:.0f}px\">\n<title "
                           "id=\"{}-title\">{}</title>\n<desc id=\"{}-text\">{}</desc>\n",
                           x(graph.width) + kBoxWidth + 10, y(graph.height) + kBoxHeight / 2 + 10, id, id,
                           x(graph.width) + kBoxWidth + 10, id, htmlText(graph.title), id, htmlText(graph.words));
    for (const auto& edge : graph.edges) {
        const auto &from = graph.nodes[static_cast<std::size_t>(edge.from)],
                   &to = graph.nodes[static_cast<std::size_t>(edge.to)];
        const bool forwards = to.x >= from.x;
        out += fmt::format("<polyline fill=\"none\" stroke=\"var(--text)\"{} points=\"{:.1f},{:.1f} ",
                           strokeOf(edge.hard), x(from.x) + (forwards ? kBoxWidth : 0), y(from.y));
        for (const auto& [layer, place] : edge.way)
            out += fmt::format("{:.1f},{:.1f} ", x(layer) + kBoxWidth / 2, y(place));
        const double end = x(to.x) + (forwards ? 0 : kBoxWidth), tip = forwards ? -kEdge : kEdge;
        out += fmt::format("{:.1f},{:.1f}\"/>\n<polygon fill=\"var(--text)\" points=\"{:.1f},{:.1f} {:.1f},{:.1f} "
                           "{:.1f},{:.1f}\"/>\n",
                           end, y(to.y), end, y(to.y), end + tip, y(to.y) - 4, end + tip, y(to.y) + 4);
    }
    for (const auto& node : graph.nodes) {
        const bool touched = node.role == PageGraph::Role::Touched;
        out += fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.0f}\" height=\"{:.0f}\" rx=\"3\" "
                           "fill=\"var(--ground)\" stroke=\"var(--text)\" stroke-width=\"{}\"{}/>\n",
                           x(node.x), y(node.y) - kBoxHeight / 2, kBoxWidth, kBoxHeight, touched ? 3 : 1,
                           strokeOf(node.role != PageGraph::Role::Soft));
        const auto name = shortened(node.name, kMostLetters);
        const auto whole = name == node.name ? std::string() : fmt::format("<title>{}</title>", htmlText(node.name));
        out += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"middle\">{}{}</text>\n",
                           x(node.x) + kBoxWidth / 2, y(node.y) + 4, htmlText(name), whole);
    }
    return out + "</svg>\n";
}

} // namespace penumbra::report
