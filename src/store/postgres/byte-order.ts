import {
  type ColumnDefinitionNode,
  DataTypeNode,
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  RawNode,
} from 'kysely'

/** Text sorts by its bytes, as on SQLite, whatever language the database was made for. */
export const byteOrder: KyselyPlugin = {
  transformQuery: ({ node }: PluginTransformQueryArgs) => transformer.transformNode(node),
  transformResult: async ({ result }: PluginTransformResultArgs) => result,
}

class ByteOrder extends OperationNodeTransformer {
  protected override transformColumnDefinition(node: ColumnDefinitionNode): ColumnDefinitionNode {
    const transformed = super.transformColumnDefinition(node)
    const { dataType } = transformed
    return DataTypeNode.is(dataType) && dataType.dataType === 'text'
      ? { ...transformed, dataType: RawNode.createWithSql('text collate "C"') }
      : transformed
  }
}

const transformer = new ByteOrder()
