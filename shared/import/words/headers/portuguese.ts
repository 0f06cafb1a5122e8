import type { HeaderWords } from './word-meaning.ts';

/** Headers of lists in Portuguese. */
export const portuguese: HeaderWords = {
  name: `nome completo|nome do funcionario|nome do colaborador|funcionario|colaborador|colaboradora|nome de exibicao|nome e sobrenome|nome e apelido|empregado
    |trabalhador|servidor|contato|contacto|nome do contato|nome do contacto|titular|ocupante|ocupante do cargo|pessoa|nome
    |pessoa de contato|pessoa de contacto|contato principal`,
  firstName: `primeiro nome|nome proprio`,
  middleName: `nome do meio|segundo nome`,
  lastName: `sobrenome|apelido|ultimo nome|apelidos|sobrenomes`,
  nameSuffix: `sufixo`,
  title: `cargo|funcao|titulo|titulo do cargo|posicao|cargo atual|cargo actual|nome do cargo|ocupacao|profissao|categoria profissional|papel|descricao do cargo`,
  department: `departamento|setor|sector|area|diretoria|direcao|gerencia|unidade|unidade organizacional|unidade de negocio|divisao|secao|seccao|equipe|equipa
    |centro de custo|lotacao|nome do departamento`,
  email: `e mail|email|correio eletronico|correio electronico|endereco de e mail|endereco de email|e mail corporativo|email corporativo|email profissional
    |e mail profissional|e mail comercial|e mail de trabalho|mail|e mail pessoal|email pessoal|e mail 2|endereco de email 2|e mail particular`,
  phone: `telefone|numero de telefone|telefone comercial|telefone do trabalho|telemovel|celular|telefone celular|numero de celular|ramal|telefone fixo
    |telefone profissional|tel|fone|telefone movel|telefone corporativo|celular corporativo|telefone direto|telefone residencial`,
  location: `local|localizacao|localidade|cidade|local de trabalho|escritorio|pais|estado|filial|unidade de trabalho|sede|regiao|base|municipio|distrito`,
  externalId: `matricula|numero de matricula|id do funcionario|id funcionario|codigo do funcionario|numero do funcionario|numero de funcionario|numero mecanografico
    |id do colaborador|registro|chapa|codigo|identificador|id do contato|id do contacto|nao modificar contato|nao modificar contacto|nao modifique contato
    |id unico|id usuario|numero|re`,
  positionId: `id do cargo|id da posicao|codigo do cargo|codigo da posicao|numero da posicao|id posicao|numero da vaga`,
  manager: `gestor|gestora|gestor direto|gestor imediato|gerente|gerente direto|gerente imediato|chefe|chefe direto|chefia|chefia imediata|superior
    |superior imediato|superior direto|superior hierarquico|supervisor direto|lider|lider direto|lideranca|reporta a|reporta se a|responde a|responsavel
    |responsavel direto|nome do gestor|nome do chefe|nome do gerente|matricula do gestor|matricula gestor|id do gestor|email do gestor|cargo superior
    |posicao superior|coordenador|encarregado|subordinado a|responsavel hierarquico|chefia direta`,
  dottedManager: `gestor funcional|gestor matricial|lider funcional|superior funcional|linha pontilhada|responsavel funcional|segundo gestor|gestor secundario
    |chefia funcional|reporte funcional`,
  leftOn: `data de desligamento|data de demissao|data de saida|ultimo dia|data de rescisao|data de cessacao`,
  profileUrl: `perfil do linkedin|perfil linkedin|link do perfil|perfil`,
  notes: `observacoes|observacao|notas|nota|anotacoes|comentarios|descricao|comentario`,
  status: `status|situacao|estado do colaborador|status do funcionario|ativo|situacao do funcionario`,
  none: `empresa|nome da empresa|companhia|organizacao|nome da organizacao|conta|nome da conta|cliente|nome do cliente|razao social|sociedade|entidade
    |empregador|tratamento|saudacao|forma de tratamento|prefixo|iniciais|responsavel rh|contato rh|business partner rh|mentor|padrinho|assistente
    |secretaria|fax|nao modificar soma de verificacao da linha|nao modificar data de modificacao|proprietario|nome de usuario|nome de utilizador
    |aniversario|sexo|genero|categorias|contato de emergencia`,
};
