#include "cli/options.h"

#include "base/file.h"
#include "base/moment.h"
#include "base/parts.h"
#include "report/price_sheet.h"
#include "session/manifest_file.h"
#include "session/prices.h"
#include "whatif/action.h"
#include "whatif/free_key.h"
#include "whatif/manifest.h"

#include <filesystem>
#include <fmt/format.h>

namespace penumbra::cli {

void WorkspaceOptions::addTo(CLI::App& app, bool required) {
    app.add_option("-w,--workspace", workspace, "the workspace file, NAME.penumbra")->required(required);
    app.add_flag("--json", json, "one JSON object on the standard output");
}

void addParams(CLI::App& app, std::span<const base::ParamSpec> specs, base::ParamTexts& texts) {
    for (const auto& spec : specs) {
        const auto name = fmt::format("--{}", spec.key);
        const auto keep = [&texts, key = std::string(spec.key)](const std::string& text) { texts[key] = text; };
        if (spec.kind == base::ParamKind::Bool)
            app.add_flag_callback(
                name, [keep] { keep("true"); }, spec.help);
        else
            app.add_option_function<std::string>(
                   name, keep, std::string(spec.help) + (*spec.preset ? fmt::format(" Default: {}.", spec.preset) : ""))
                ->required(spec.required);
    }
}

void EvaluationOptions::addTo(CLI::App& app) {
    app.add_option("--scenario", scenario, "a scenario file, or the name of one in the workspace");
    app.add_option("--edit", edits,
                   "one edit, e.g. 'fail-host host=db-01 from=+3d for=2h' or from=2026-03-01T02:00:00Z; @FILE reads a "
                   "text such as a template from a file. 'schema' lists every action with its parameters")
        ->allow_extra_args(false);
    app.add_option("--now", now, "where the future begins; default: the newest sample");
    app.add_option("--horizon", horizon, "how far to look, e.g. 14d");
    app.add_option("--step", step, "the distance of two moments, e.g. 1h");
    app.add_option("--training", training, "how much history the forecast uses, e.g. 56d");
    app.add_option("--paths", paths,
                   "how many possible futures to draw; each is one for the whole fleet (a joint path)");
    app.add_option("--threshold", threshold, "findings less probable than this are left out, e.g. 0.05");
    app.add_option("--seed", seed, "the same seed gives the same answer");
    app.add_option("--threads", threads, "default: one per processor; the answer does not depend on it");
    app.add_flag("--keep", keep,
                 "keep the fitted forecast models in the workspace: what has not changed is not fitted again, and new "
                 "samples go on with them");
    app.add_flag("--refit", refit, "fit every forecast anew, whatever models are kept");
}

std::string orLater(const std::optional<base::Time>& at) { return at ? base::formatTime(*at) : "later"; }

base::Result<base::Time> readTime(const std::string& text, const char* option) {
    auto time = base::parseTime(text);
    if (!time) return base::failUsage(fmt::format("{}: {}", option, time.error().text));
    return time;
}

base::Result<base::Time> readMoment(const std::string& text, const char* option, base::Time now) {
    auto moment = base::parseMoment(text, now);
    if (!moment) return base::failUsage(fmt::format("{}: {}", option, moment.error().text));
    return moment;
}

base::Result<void> checkMoment(const std::string& text, const char* option) {
    if (text.empty()) return {};
    return readMoment(text, option, {}).map([](base::Time) {});
}

base::Result<base::Duration> readDuration(const std::string& text, const char* option) {
    auto duration = base::parseDuration(text);
    if (!duration) return base::failUsage(fmt::format("{}: {}", option, duration.error().text));
    return duration;
}

base::Result<session::Options> EvaluationOptions::read() const {
    session::Options options;
    if (!now.empty()) {
        const auto time = readTime(now, "--now");
        if (!time) return tl::make_unexpected(time.error());
        options.now = *time;
    }
    const std::tuple<const std::string&, const char*, base::Duration&> durations[] = {
        {horizon, "--horizon", options.horizon},
        {step, "--step", options.step},
        {training, "--training", options.training}};
    for (const auto& [text, option, value] : durations) {
        if (text.empty()) continue;
        const auto duration = readDuration(text, option);
        if (!duration) return tl::make_unexpected(duration.error());
        value = *duration;
    }
    options.paths = paths;
    options.threshold = threshold;
    return options;
}

base::Result<whatif::Scenario> EvaluationOptions::readScenario(session::Session& session,
                                                               const session::Options& wanted) const {
    whatif::Scenario result;
    if (!scenario.empty()) {
        std::string text;
        if (std::filesystem::exists(scenario) || scenario.starts_with('{')) {
            auto bytes = readOptionFile(scenario, "--scenario");
            if (!bytes) return tl::make_unexpected(bytes.error());
            text = std::move(*bytes);
        } else {
            const auto document = session.workspace().document("scenario", scenario);
            if (!document) return tl::make_unexpected(document.error());
            if (!*document)
                return base::failInput(
                    fmt::format("'{}' is neither a file nor a scenario of this workspace.", scenario));
            text = (*document)->json;
        }
        auto read = base::parseJson(text, scenario).and_then(whatif::scenarioFromJson);
        if (!read) return read;
        result = std::move(*read);
    }
    if (edits.empty()) return result;
    const auto begin = session.begin(wanted);
    if (!begin) return tl::make_unexpected(begin.error());
    for (const auto& text : edits) {
        auto edit = whatif::parseEdit(text, *begin);
        if (!edit) return base::failUsage(fmt::format("--edit '{}': {}", text, edit.error().text));
        if (const auto read = readFiles(*edit); !read) return tl::make_unexpected(read.error());
        edit->key = whatif::nextKey(result.edits);
        result.edits.push_back(std::move(*edit));
    }
    return result;
}

base::Result<void> EvaluationOptions::allApplied(const session::Evaluation& evaluation) const {
    const auto& all = evaluation.scenario.edits;
    for (std::size_t i = 0; i < edits.size(); ++i)
        for (const auto& skipped : evaluation.skipped)
            if (skipped.key == all[all.size() - edits.size() + i].key)
                return base::failUsage(fmt::format("--edit '{}': {}", edits[i], skipped.reason));
    return {};
}

void EvaluationOptions::applyTo(Context& context) const {
    context.run.seed = seed;
    if (threads > 0) context.run.threads = threads;
}

namespace {

/// What a text means that may name a file. A manifest may name it as it is, unless it is the JSON that an edit holds.
base::Result<std::string> contentOf(const base::ParamSpec& spec, const std::string& text) {
    const bool named = text.starts_with('@');
    const auto path = named ? text.substr(1) : text;
    // A file's time is of no interest: what it deploys begins with the edit.
    if (whatif::takesManifest(spec) && !text.starts_with('{')) return session::readManifest(path, base::Time{});
    return named ? base::readFile(path) : text;
}

} // namespace

base::Result<void> readFiles(whatif::Edit& edit) {
    for (const auto& spec : whatif::actions().find(edit.change.action)->params) {
        const auto it = edit.change.params.find(spec.key);
        if (spec.kind != base::ParamKind::Text || it == edit.change.params.end()) continue;
        auto text = contentOf(spec, it->second);
        if (!text) return tl::make_unexpected(text.error());
        it->second = std::move(*text);
    }
    return {};
}

base::Result<std::optional<remedy::PriceBook>> readPrices(const std::string& path) {
    using Answer = base::Result<std::optional<remedy::PriceBook>>;
    if (path.empty()) return Answer(std::nullopt);
    const auto text = readOptionFile(path, "--prices");
    if (!text) return tl::make_unexpected(text.error());
    return report::pricesFromFile(*text, path).map([](remedy::PriceBook&& prices) {
        return std::optional(std::move(prices));
    });
}

base::Result<remedy::PriceBook> orKept(std::optional<remedy::PriceBook> read, const store::Workspace& workspace) {
    if (read) return std::move(*read);
    return session::readPrices(workspace).map(
        [](std::optional<remedy::PriceBook>&& kept) { return kept.value_or(remedy::PriceBook()); });
}

base::Result<std::string> readOptionFile(const std::string& path, const char* option) {
    if (path.starts_with('{'))
        return base::failUsage(
            fmt::format("{0} wants the name of a file, not the JSON itself. Write the JSON into a file, "
                        "e.g. my.json, and say {0} my.json.",
                        option));
    return base::readFile(path);
}

base::Result<store::Workspace> openWorkspace(const std::string& path, bool write, bool create) {
    const bool exists = std::filesystem::exists(path);
    if (!exists && !create)
        return base::failInput(fmt::format("There is no workspace {}. Make one with 'sample' or 'import'.", path));
    auto mode = write ? store::OpenMode::Write : store::OpenMode::Read;
    return store::Workspace::open(path, exists ? mode : store::OpenMode::Create);
}

base::Result<Evaluated> evaluate(Context& context, const WorkspaceOptions& workspace, const EvaluationOptions& options,
                                 bool write, const Check& check) {
    options.applyTo(context);
    auto file = openWorkspace(workspace.workspace, write || options.keep);
    if (!file) return tl::make_unexpected(file.error());
    file->setStop(context.run.stop);
    const auto wanted = options.read();
    if (!wanted) return tl::make_unexpected(wanted.error());
    session::Session session(std::move(*file), context.milliseconds);
    if (options.refit) session.forgetModels();
    const auto scenario = options.readScenario(session, *wanted);
    if (!scenario) return tl::make_unexpected(scenario.error());
    if (check)
        if (const auto fine = session.begun(*scenario, *wanted).and_then(check); !fine)
            return tl::make_unexpected(fine.error());
    auto evaluation = session.evaluate(*scenario, *wanted, context.run);
    if (!evaluation) return tl::make_unexpected(evaluation.error());
    if (const auto applied = options.allApplied(**evaluation); !applied) return tl::make_unexpected(applied.error());
    for (const auto& skipped : (*evaluation)->skipped)
        say(fmt::format("Left out: {} ({}): {}", skipped.action, skipped.key, skipped.reason));
    return Evaluated{std::move(session), std::move(*evaluation)};
}

std::vector<std::string> splitList(const std::string& text) {
    const auto parts = base::splitList(text, ',');
    return {parts.begin(), parts.end()};
}

} // namespace penumbra::cli
