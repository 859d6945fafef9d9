import type { Node } from 'web-tree-sitter';

/**
 * Where an identifier declares a name, as `<type of its parent>:<its field>`, by grammar; a field that has no name is "".
 * Read off the grammars; a place that is missing here shows as an unknown identifier in symbols.test.ts.
 */
const declaring: Record<string, RegExp> = {
  csharp:
    /^(?:\w+_declaration|local_function_statement|catch_declaration|declaration_expression|declaration_pattern|recursive_pattern|tuple_element|parameter|enum_member_declaration|foreach_statement):(?:name|left)$|^(?:variable_declarator|name_equals|tuple_pattern|parenthesized_variable_designation|implicit_parameter_list):$/,
  python:
    /^(?:function_definition|class_definition|default_parameter|typed_default_parameter|named_expression):name$|^(?:assignment|for_statement|for_in_clause):left$|^(?:parameters|lambda_parameters|typed_parameter|as_pattern_target|pattern_list|list_splat_pattern|dictionary_splat_pattern|tuple_pattern):$/,
  java: /^(?:\w+_declaration|variable_declarator|formal_parameter|catch_formal_parameter|enum_constant|instanceof_expression|resource|enhanced_for_statement):name$|^lambda_expression:parameters$|^(?:inferred_parameters|type_pattern|record_pattern_component|labeled_statement):$/,
  swift:
    /^(?:\w+_declaration|enum_entry|parameter|lambda_parameter):(?:name|external_name)$|^(?:pattern|if_statement|guard_statement|while_statement):bound_identifier$|^(?:lambda_parameter|statement_label|type_parameter):$/,
  objc: /^\w*declarator:(?:declarator)?$|^(?:declaration|parameter_declaration|type_definition|field_declaration):declarator$|^(?:enumerator|enum_specifier):name$|^(?:method_definition|method_declaration|method_parameter|keyword_declarator|class_implementation|class_interface|protocol_declaration|struct_declarator):$/,
  kotlin:
    /^(?:class_declaration|object_declaration|function_declaration|class_parameter|parameter|variable_declaration|enum_entry|type_alias|catch_block|parameter_with_optional_type):$/,
  go: /^(?:function_declaration|method_declaration|parameter_declaration|type_spec|type_alias|const_spec|var_spec|field_declaration|import_spec|method_elem|method_spec|variadic_parameter_declaration|package_clause):name$|^package_clause:$/,
};

/** Go declares on the left of `:=`, in a list of expressions. */
function isShortDeclaration(node: Node): boolean {
  const statement = node.parent?.parent;
  return (
    node.parent?.type === 'expression_list' &&
    ['short_var_declaration', 'range_clause', 'receive_statement', 'type_switch_statement'].includes(
      statement?.type ?? '',
    )
  );
}

/** Python declares an attribute of an object by `self.name = …`. */
function isOwnAttribute({ parent }: Node): boolean {
  return (
    parent?.type === 'attribute' &&
    parent.childForFieldName('object')?.text === 'self' &&
    parent.parent?.childForFieldName('left')?.id === parent.id
  );
}

function fieldOf(node: Node): string {
  const { parent } = node;
  const at = parent?.children.findIndex((child) => child?.id === node.id) ?? -1;
  return (at >= 0 && parent?.fieldNameForChild(at)) || '';
}

/** Whether an identifier declares a name, in the grammar of a language. */
export function declares(node: Node, language: string): boolean {
  const place = `${node.parent?.type}:${fieldOf(node)}`;
  return (
    Boolean(declaring[language]?.test(place)) ||
    (language === 'go' && isShortDeclaration(node)) ||
    (language === 'python' && isOwnAttribute(node))
  );
}
