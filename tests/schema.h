#pragma once

#include <nlohmann/json.hpp>

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <fstream>
#include <string>

/// Every way in which a document breaks its schema in resources/schemas, in words; empty where it is valid.
inline std::string schemaErrors(const nlohmann::json& document, const std::string& schemaName) {
    std::ifstream file(std::string(PENUMBRA_SOURCE "/resources/schemas/") + schemaName + ".schema.json");
    const auto text = nlohmann::json::parse(file, nullptr, false);
    if (text.is_discarded()) return "The schema " + schemaName + " is no JSON.";
    valijson::Schema schema;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(text), schema);
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results)) return {};
    std::string errors;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        for (const auto& part : error.context) errors += part;
        errors += ": " + error.description + "\n";
    }
    return errors;
}
